using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>Reports how many incidents there were, and how they ended.</summary>
public sealed class ReadVolume(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The incidents of a period by product, the most first.</summary>
    public async Task<IReadOnlyList<Volume>> ByProductAsync(ReportPeriod period, CancellationToken cancel)
    {
        await using var db = await store.OpenForReportsAsync(cancel);
        var products = await db.Incidents.Within(period).GroupBy(one => one.ProductName).Select(group => new Volume(
            group.Key,
            group.LongCount(),
            group.Sum(one => one.Billing == BillingStatus.Charged ? 1L : 0L),
            group.Sum(one => one.Billing == BillingStatus.NotCharged ? 1L : 0L))).ToListAsync(cancel);
        return [.. products.OrderByDescending(one => one.Incidents).ThenBy(one => one.Product, StringComparer.Ordinal)];
    }

    /// <summary>The incidents that were closed in a period, by outcome; an outcome that none had is left out.</summary>
    /// <param name="from">From this instant on.</param>
    /// <param name="until">Before this instant.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<OutcomeCount>> OutcomesAsync(Instant from, Instant until, CancellationToken cancel)
    {
        await using var db = await store.OpenForReportsAsync(cancel);
        var outcomes = await db.Incidents.AsNoTracking().IgnoreAutoIncludes()
            .Where(one => one.Closure!.At >= from && one.Closure.At < until)
            .GroupBy(one => one.Closure!.Outcome)
            .Select(group => new OutcomeCount(
                group.Key,
                group.LongCount(),
                group.Sum(one => one.Billing == BillingStatus.Charged ? 1L : 0L),
                group.Sum(one => one.Billing == BillingStatus.NotCharged ? 1L : 0L),
                group.Sum(one => one.Billing == BillingStatus.AwaitingDecision ? 1L : 0L))).ToListAsync(cancel);
        return [.. outcomes.OrderBy(one => one.Outcome)];
    }
}
