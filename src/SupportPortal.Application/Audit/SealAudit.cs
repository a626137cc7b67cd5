using SupportPortal.Application.Data;

namespace SupportPortal.Application.Audit;

/// <summary>
/// Seals audit entries into the hash chain (R38). Positions are unique, so of two sealers that meet one has its work
/// undone and does it again on what the other left.
/// </summary>
public sealed class SealAudit(IDbContextFactory<SupportDbContext> store)
{
    private const int Batch = 500;

    /// <summary>Whether an entry waits for its seal.</summary>
    public async Task<bool> IsAnyWaitingAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.UnsealedAudit.AnyAsync(cancel);
    }

    /// <summary>Seals the entries that have waited longest, at most 500.</summary>
    /// <returns>How many were sealed.</returns>
    public Task<int> HandleAsync(Instant now, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var waiting = await db.UnsealedAudit.OrderBy(unsealed => unsealed.At).ThenBy(unsealed => unsealed.EntryId).Take(Batch).ToListAsync(cancel);
            var keys = waiting.Select(unsealed => unsealed.EntryId).ToList();
            var entries = await db.AuditEntries.AsNoTracking().Where(entry => keys.Contains(entry.Id)).ToListAsync(cancel);
            var last = await db.AuditSeals.AsNoTracking().OrderByDescending(seal => seal.Position).FirstOrDefaultAsync(cancel);
            foreach (var entry in entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Id))
            {
                last = AuditChain.Seal(last, entry, now);
                db.AuditSeals.Add(last);
            }

            db.UnsealedAudit.RemoveRange(waiting);
            return entries.Count;
        },
        cancel);
}
