using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>What is read of each incident for a row of the queue: columns only, no documents.</summary>
internal static class QueueRows
{
    /// <summary>The first rows, in the order that they have.</summary>
    public static Task<List<QueueRow>> RowsAsync(this IQueryable<Incident> ordered, SupportDbContext db, int most, CancellationToken cancel) =>
        ordered.Take(most).Select(one => new QueueRow
        {
            Number = one.Number,
            Title = one.Title,
            Severity = one.Severity,
            Stage = one.Stage,
            ProductName = one.ProductName,
            VersionName = one.VersionName,
            // Names are looked up for the rows that are shown: joined, a planner may begin with the people, and sort.
            Company = db.Users.Where(customer => customer.Id == one.CustomerId).Select(customer => customer.Company).First(),
            Customer = db.Users.Where(customer => customer.Id == one.CustomerId).Select(customer => customer.DisplayName).First(),
            AssigneeId = one.AssigneeId,
            Assignee = db.Users.Where(assignee => assignee.Id == one.AssigneeId).Select(assignee => assignee.DisplayName).FirstOrDefault(),
            AttentionAt = one.AttentionAt,
            ResponseDue = one.ResponseDue,
            AtRiskAt = one.AtRiskAt,
            RespondedAt = one.RespondedAt,
            ResponseNotNeeded = one.ResponseNotNeeded,
            TargetSeconds = one.TargetSeconds,
            IsBusinessTime = one.TargetIsBusinessTime,
            CalendarId = one.CalendarId,
            NextContactBy = one.NextContactBy,
            NextContactSetAt = one.NextContactSetAt,
        }).ToListAsync(cancel);
}
