using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Lists the incidents that went back to an expired pack, by a decision or because a split was undone: an admin can extend
/// the pack (R24).
/// </summary>
public sealed class ListUnusableReturns(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>For how many days a return is listed.</summary>
    public const int Days = 90;

    /// <summary>The most that are listed.</summary>
    public const int Most = 100;

    /// <summary>The list, the latest first.</summary>
    public async Task<IReadOnlyList<UnusableReturn>> HandleAsync(LocalDate today, CancellationToken cancel)
    {
        var since = today.PlusDays(-Days);
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows = await (
            from entry in db.LedgerEntries.AsNoTracking()
            where entry.Kind == LedgerKind.Returned && entry.On >= since
            join pack in db.Packs on entry.PackId equals pack.Id
            where pack.OwnerId != null && pack.LastDay < entry.On && pack.LastDay < today
            join last in db.LastEntries() on pack.Id equals last.PackId
            where last.BalanceAfter > 0
            orderby entry.On descending, entry.IncidentNumber descending
            select new { Entry = entry, pack.Plan, Left = last.BalanceAfter, pack.LastDay }).Take(Most).ToListAsync(cancel);
        return [.. rows.Select(row => new UnusableReturn(
            row.Entry.IncidentNumber!.Value, row.Entry.Reason, row.Entry.PackId, row.Plan, row.Left, row.LastDay, row.Entry.At))];
    }
}
