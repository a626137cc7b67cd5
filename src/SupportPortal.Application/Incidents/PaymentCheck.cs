using System.Runtime.CompilerServices;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Whether each incident is paid for by exactly one incident of its pack, or by none once that was returned, and each use
/// paid for an incident (R2, R23, R24).
/// </summary>
public sealed class PaymentCheck(IDbContextFactory<SupportDbContext> store) : ICheck
{
    private const int Page = 2000;

    /// <inheritdoc/>
    public string Name => "incidents paid for";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Fault> RunAsync(CheckRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var after = new IncidentNumber(0);
        for (var incidents = await PageAsync(after, cancel); incidents.Count > 0; incidents = await PageAsync(after, cancel))
        {
            foreach (var incident in incidents.Where(incident => !incident.IsRight))
                yield return new Fault($"{incident.Number}", FormattableString.Invariant($"It was paid for {incident.Times} times, by {string.Join(" and ", incident.Changes.Select(change => change.PackId).Distinct())}; its pack is {incident.PackId}."));
            run.Count(incidents.Count);
            after = incidents[^1].Number;
        }

        foreach (var use in await WithoutIncidentAsync(cancel))
            yield return new Fault($"pack {use.PackId}", FormattableString.Invariant($"Entry {use.Sequence} is about an incident that is not there."));
    }

    private async Task<List<Paid>> PageAsync(IncidentNumber after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Incidents.Where(incident => incident.Number > after).OrderBy(incident => incident.Number).Take(Page)
            .Select(incident => new Paid(
                incident.Number, incident.PackId, incident.Billing == BillingStatus.NotCharged,
                db.LedgerEntries.Where(entry => entry.IncidentId == incident.Id && (entry.Kind == LedgerKind.Used || entry.Kind == LedgerKind.Returned))
                    .Select(entry => new Paying(entry.PackId, entry.Kind == LedgerKind.Used)).ToList()))
            .ToListAsync(cancel);
    }

    private async Task<List<LedgerEntry>> WithoutIncidentAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.LedgerEntries.AsNoTracking()
            .Where(entry => (entry.Kind == LedgerKind.Used || entry.Kind == LedgerKind.Returned) && !db.Incidents.Any(incident => incident.Id == entry.IncidentId))
            .Take(Page).ToListAsync(cancel);
    }

    private sealed record Paying(Guid PackId, bool IsUse);

    private sealed record Paid(IncidentNumber Number, Guid PackId, bool IsReturned, List<Paying> Changes)
    {
        public int Times => Changes.Sum(change => change.IsUse ? 1 : -1);

        public bool IsRight => Times == (IsReturned ? 0 : 1) && Changes.TrueForAll(change => change.PackId == PackId);
    }
}
