using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Looks into ledgers.</summary>
internal static class LedgerEntries
{
    /// <summary>Whether the cause has made its entry already: the form comes again. The pack is locked.</summary>
    public static Task<bool> HasEntryAsync(this SupportDbContext db, LedgerCause cause, LedgerKind kind, CancellationToken cancel) =>
        db.LedgerEntries.AnyAsync(entry => entry.CauseId == cause.Id && entry.Kind == kind, cancel);
}
