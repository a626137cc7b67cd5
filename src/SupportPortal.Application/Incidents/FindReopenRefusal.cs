using SupportPortal.Application.Data;
using SupportPortal.Application.Plans;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds why the pack cannot be used again for a reopening, so that it is said beforehand (R7).</summary>
public sealed class FindReopenRefusal(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>What the pack says; null when it can be used, or need not be.</summary>
    public async Task<Refusal?> HandleAsync(Incident incident, Moment moment, CancellationToken cancel)
    {
        if (!incident.ReopeningUsesOne)
            return null;
        await using var db = await store.CreateDbContextAsync(cancel);
        var pack = await db.Packs.AsNoTracking().Include(one => one.CoOwners).SingleAsync(one => one.Id == incident.PackId, cancel);
        return await WhyNotAsync(db, pack, incident, moment, cancel) ?? pack.CanUse(incident.CustomerId, moment);
    }

    /// <summary>What the account that has it now, and its partner status, say.</summary>
    internal static async Task<Refusal?> WhyNotAsync(SupportDbContext db, Pack pack, Incident incident, Moment moment, CancellationToken cancel)
    {
        if (!pack.BelongsTo(incident.CustomerId))
            return new PackWentToSomebodyElse();
        var held = await db.HeldAsync(pack, incident.CustomerId, moment, cancel);
        return pack.Plan.Terms().CanBeHeldBy(held.Partner, moment.Today);
    }
}
