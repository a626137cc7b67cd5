using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Lists the claims that somebody has made, the latest first (R25).</summary>
public sealed class ListOwnClaims(IDbContextFactory<SupportDbContext> store)
{
    private const int Most = 50;

    /// <summary>The claims.</summary>
    public async Task<IReadOnlyList<RecoveryRequest>> HandleAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.RecoveryRequests.AsNoTracking().Where(claim => claim.AskedBy == person)
            .OrderByDescending(claim => claim.AskedAt).Take(Most).ToListAsync(cancel);
    }
}
