using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds what stands in the way of using what an incident gives back to its pack (R24).</summary>
public sealed class FindPackTrap(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The trap; null when there is none.</summary>
    /// <param name="incident">The incident, as its reader may see it.</param>
    /// <param name="today">The date in the seller's zone.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<PackTrap?> HandleAsync(Incident incident, LocalDate today, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var pack = await db.Packs.AsNoTracking().Include(one => one.CoOwners).SingleAsync(one => one.Id == incident.PackId, cancel);
        return PackTrap.Of(pack, incident.CustomerId, today);
    }
}
