using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Reports;

/// <summary>Reports what was sold, used and returned, and what expires (R20, R22).</summary>
public sealed class ReadPackFigures(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Each month of a period, from the ledger.</summary>
    public async Task<IReadOnlyList<PackMonth>> MonthsAsync(ReportPeriod period, CancellationToken cancel)
    {
        var (from, to) = (period.From, period.To);
        await using var db = await store.OpenForReportsAsync(cancel);
        var days = await db.LedgerEntries.AsNoTracking().Where(entry => entry.On >= from && entry.On <= to)
            .GroupBy(entry => new { entry.On, entry.Kind })
            .Select(group => new { group.Key.On, group.Key.Kind, Entries = group.LongCount(), Change = group.Sum(entry => (long)entry.Change) }).ToListAsync(cancel);
        var known = days.ToLookup(day => (day.On.ToYearMonth(), day.Kind));
        return [.. period.Months.Select(month => new PackMonth(
            month,
            known[(month, LedgerKind.Purchased)].Sum(day => day.Entries),
            known[(month, LedgerKind.Purchased)].Sum(day => day.Change),
            -known[(month, LedgerKind.Used)].Sum(day => day.Change),
            known[(month, LedgerKind.Returned)].Sum(day => day.Change)))];
    }

    /// <summary>What expires with incidents left, in each month from the first to the last that such a pack ends in; nothing when there is none.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<Expiring>> ExpiringAsync(LocalDate from, CancellationToken cancel)
    {
        await using var db = await store.OpenForReportsAsync(cancel);
        var left = db.Packs.Where(pack => pack.LastDay >= from).Join(
            db.LastEntries().Where(last => last.BalanceAfter > 0), pack => pack.Id, last => last.PackId,
            (pack, last) => new { pack.LastDay, Left = last.BalanceAfter });
        var days = await left.GroupBy(pack => pack.LastDay)
            .Select(group => new { Day = group.Key, Packs = group.LongCount(), Left = group.Sum(pack => (long)pack.Left) }).ToListAsync(cancel);
        if (days.Count == 0)
            return [];
        var known = days.ToLookup(day => day.Day.ToYearMonth());
        return [.. new ReportPeriod(days.Min(day => day.Day), days.Max(day => day.Day)).Months
            .Select(month => new Expiring(month, known[month].Sum(day => day.Packs), known[month].Sum(day => day.Left)))];
    }
}
