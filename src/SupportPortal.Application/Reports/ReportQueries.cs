using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>What the reports ask alike. They group by stored dates and numbers, which every store can.</summary>
internal static class ReportQueries
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>A connection whose questions may take the time that a report takes, which a page may not.</summary>
    public static async Task<SupportDbContext> OpenForReportsAsync(this IDbContextFactory<SupportDbContext> store, CancellationToken cancel)
    {
        var db = await store.CreateDbContextAsync(cancel);
        db.Database.SetCommandTimeout(Limit);
        return db;
    }

    /// <summary>The incidents that were submitted in a period.</summary>
    public static IQueryable<Incident> Within(this IQueryable<Incident> incidents, ReportPeriod period)
    {
        var (from, to) = (period.From, period.To);
        return incidents.AsNoTracking().IgnoreAutoIncludes().Where(incident => incident.SubmittedOn >= from && incident.SubmittedOn <= to);
    }
}
