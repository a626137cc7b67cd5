using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// The views as questions to the store. Each is a stretch of one index that has the order of the queue, so that a page
/// costs the same however many incidents there are.
/// </summary>
internal static class QueueViews
{
    /// <summary>The incidents of a view.</summary>
    public static IQueryable<Incident> In(this IQueryable<Incident> incidents, QueueView view, Guid reader, Instant now) => view switch
    {
        QueueView.Unassigned => incidents.Open().Where(one => one.AssigneeId == null),
        QueueView.Mine => incidents.Open().Where(one => one.AssigneeId == reader),
        QueueView.AtRisk => incidents.WithSomethingDue().Where(one => one.RespondedAt == null && !one.ResponseNotNeeded && one.AttentionAt >= now && one.AtRiskAt <= now),
        QueueView.Missed => incidents.Where(one => one.RespondedAt == null && !one.ResponseNotNeeded && one.AttentionAt < now),
        QueueView.CustomerWaiting => incidents.WithSomethingDue().Where(one => (one.RespondedAt != null || one.ResponseNotNeeded)
            && (one.NextContactBy == null || one.AttentionAt != one.NextContactBy || one.CustomerWaitingSince != null)),
        QueueView.WaitingForCustomer => incidents.Open().Where(one => one.Stage == Stage.WaitingForCustomer),
        QueueView.AllOpen => incidents.Open().Where(one => one.Stage != Stage.Closed),
        _ => incidents.NeedingAttention(now + Incident.NextContactNears),
    };

    /// <summary>The order of the queue. What a view holds constant comes first: an index needs that where it is null.</summary>
    public static IQueryable<Incident> InOrder(this IQueryable<Incident> incidents, QueueView view) => view switch
    {
        QueueView.Unassigned => incidents.OrderBy(one => one.AssigneeId).ThenBy(one => one.AttentionAt).ThenBy(one => one.Number),
        QueueView.AtRisk or QueueView.Missed => incidents.OrderBy(one => one.RespondedAt).ThenBy(one => one.AttentionAt).ThenBy(one => one.Number),
        _ => incidents.OrderBy(one => one.AttentionAt).ThenBy(one => one.Number),
    };

    /// <summary>The order of the queue backwards.</summary>
    public static IQueryable<Incident> Backwards(this IQueryable<Incident> incidents, QueueView view) => view switch
    {
        QueueView.Unassigned => incidents.OrderByDescending(one => one.AssigneeId).ThenByDescending(one => one.AttentionAt).ThenByDescending(one => one.Number),
        QueueView.AtRisk or QueueView.Missed => incidents.OrderByDescending(one => one.RespondedAt).ThenByDescending(one => one.AttentionAt).ThenByDescending(one => one.Number),
        _ => incidents.OrderByDescending(one => one.AttentionAt).ThenByDescending(one => one.Number),
    };

    /// <summary>What a filter leaves of a view.</summary>
    public static IQueryable<Incident> That(this IQueryable<Incident> incidents, QueueFilter filter, SupportDbContext db)
    {
        if (filter.Severities.Count > 0)
            incidents = incidents.Where(one => filter.Severities.Contains(one.Severity));
        if (filter.Products is [var product])
            incidents = incidents.Where(one => one.ProductId == product);
        else if (filter.Products.Count > 0)
            incidents = incidents.Where(one => filter.Products.Contains(one.ProductId));
        if (filter.Countries.Count > 0)
            incidents = incidents.Where(one => db.Users.Any(customer => customer.Id == one.CustomerId && filter.Countries.Contains(customer.Country)));
        if (filter.Assignee is { } assignee)
            incidents = incidents.Where(one => one.AssigneeId == assignee);
        return string.IsNullOrEmpty(filter.Words) ? incidents : incidents.WithWords(filter, db);
    }

    private static IQueryable<Incident> WithSomethingDue(this IQueryable<Incident> incidents) => incidents.Where(one => one.AttentionAt < Incident.NoAttention);

    // A contact that is promised for later than soon stands in the order of the queue, and needs nobody now. Written so that a
    // planner, to which promises are rare, goes on walking the order.
    private static IQueryable<Incident> NeedingAttention(this IQueryable<Incident> incidents, Instant soon) =>
        incidents.WithSomethingDue().Where(one => one.NextContactBy == null || one.AttentionAt != one.NextContactBy || one.AttentionAt <= soon);

    private static IQueryable<Incident> Open(this IQueryable<Incident> incidents) => incidents.Where(one => one.AttentionAt < Incident.OutOfQueue);
}
