using SupportPortal.Application.Data;

namespace SupportPortal.Application.Incidents;

/// <summary>Lists the charges that wait for an admin, the oldest first (R8).</summary>
public sealed class ListBilling(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The most that are listed.</summary>
    public const int Most = 100;

    /// <summary>The list.</summary>
    public async Task<IReadOnlyList<BillingRow>> HandleAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows = await (
            from incident in db.Incidents.AsNoTracking().IgnoreAutoIncludes()
            where incident.BillingWaitsSince != null
            join account in db.Users on incident.CustomerId equals account.Id
            orderby incident.BillingWaitsSince, incident.Number
            select new { Incident = incident, account.DisplayName, account.Company }).Take(Most).ToListAsync(cancel);
        return [.. rows.Select(row => new BillingRow(
            row.Incident.Number, row.Incident.Title, row.DisplayName, row.Company, row.Incident.Closure!.Outcome,
            row.Incident.Recommendation, row.Incident.SecondLookIsWaiting, row.Incident.RevisionIsRecommended, row.Incident.BillingWaitsSince!.Value))];
    }
}
