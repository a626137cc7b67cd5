using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// How a deed takes a pack: it is locked by touching it in the transaction, then loaded, then the domain decides. So two
/// deeds on one pack stand in line on every store, and nothing is oversold (R23).
/// </summary>
public static class PackLock
{
    /// <summary>Locks a pack, then loads it with its ledger as whoever had the lock before left it.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is no such pack.</exception>
    public static async Task<Pack> LockPackAsync(this SupportDbContext db, Guid id, CancellationToken cancel)
    {
        var touched = await db.Packs.Where(pack => pack.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(pack => pack.Version, pack => pack.Version + 1), cancel);
        if (touched == 0)
            new NotFound().Throw();
        return await db.Packs.SingleAsync(pack => pack.Id == id, cancel);
    }

    /// <summary>Locks and loads the pack that pays for an incident; the deed loads the incident after it, as every deed does.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is no such incident.</exception>
    public static async Task<Pack> LockPackOfAsync(this SupportDbContext db, IncidentNumber number, CancellationToken cancel)
    {
        var pack = await db.Incidents.Where(one => one.Number == number).Select(one => one.PackId).SingleOrDefaultAsync(cancel);
        return await db.LockPackAsync(pack, cancel);
    }
}
