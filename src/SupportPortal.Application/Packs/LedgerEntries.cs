using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Looks into ledgers.</summary>
internal static class LedgerEntries
{
    /// <summary>Whether the form has made its entry already, and comes again. The pack is locked.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="cause">The form, and the reason.</param>
    /// <param name="kind">What entry the form makes.</param>
    /// <param name="isSame">Whether the entry did what the form asks for now.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="FormWasCarriedOut"/>: it says something else than it did.</exception>
    public static async Task<bool> IsDoneAsync(
        this SupportDbContext db, Pack pack, LedgerCause cause, LedgerKind kind, Func<LedgerEntry, bool> isSame, CancellationToken cancel)
    {
        var entry = await db.LedgerEntries.AsNoTracking().SingleOrDefaultAsync(one => one.CauseId == cause.Id && one.Kind == kind, cancel);
        if (entry is null)
            return false;
        if (entry.PackId != pack.Id || entry.Reason != cause.Reason || !isSame(entry))
            new FormWasCarriedOut().Throw();
        return true;
    }

    /// <summary>
    /// The last entry of each ledger, the one that none follows: what it leaves is the balance of the pack (R20), for queries
    /// that load no packs.
    /// </summary>
    public static IQueryable<LedgerEntry> LastEntries(this SupportDbContext db) =>
        db.LedgerEntries.AsNoTracking().Where(entry => !db.LedgerEntries.Any(next => next.PackId == entry.PackId && next.Sequence == entry.Sequence + 1));
}
