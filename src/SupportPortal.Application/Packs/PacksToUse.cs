using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Finds the packs that a person may use: own ones, and those of which they are a co-owner (R21).</summary>
public static class PacksToUse
{
    /// <summary>The packs, expired and used-up ones too; to read only.</summary>
    public static async Task<IReadOnlyList<Pack>> PacksToUseAsync(this SupportDbContext db, Guid person, CancellationToken cancel)
    {
        // Two seeks: a single query with an "or" between owner and co-owner walks through everybody's packs.
        var own = await db.Packs.AsNoTracking().Where(pack => pack.OwnerId == person).ToListAsync(cancel);
        var shared = await db.Set<CoOwner>().AsNoTracking().Where(one => one.PersonId == person)
            .Join(db.Packs, one => one.PackId, pack => pack.Id, (one, pack) => pack).ToListAsync(cancel);
        return [.. own, .. shared];
    }
}
