using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Looks into ledgers.</summary>
internal static class LedgerEntries
{
    /// <summary>Whether the cause has made its entry already: the form comes again. The pack is locked.</summary>
    public static Task<bool> HasEntryAsync(this SupportDbContext db, LedgerCause cause, LedgerKind kind, CancellationToken cancel) =>
        db.LedgerEntries.AnyAsync(entry => entry.CauseId == cause.Id && entry.Kind == kind, cancel);

    /// <summary>
    /// The last entry of each ledger, the one that none follows: what it leaves is the balance of the pack (R20), for queries
    /// that load no packs.
    /// </summary>
    public static IQueryable<LedgerEntry> LastEntries(this SupportDbContext db) =>
        db.LedgerEntries.AsNoTracking().Where(entry => !db.LedgerEntries.Any(next => next.PackId == entry.PackId && next.Sequence == entry.Sequence + 1));
}
