using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Reads what happened to a pack (R20), for its owners and for admins.</summary>
public sealed class ReadStatement(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The statement; null when there is no such pack for the actor.</summary>
    public async Task<PackStatement?> HandleAsync(Guid pack, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var found = await db.Packs.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(one => one.Id == pack, cancel);
        if (found is null)
            return null;
        var order = await db.Orders.AsNoTracking().SingleAsync(one => one.Id == found.OrderId, cancel);
        var names = await db.NamesOfAsync(found.Ledger.Select(entry => entry.By).Concat(found.Owners()), cancel);
        var entries = found.Ledger.OrderBy(entry => entry.Sequence).ToList();
        return new PackStatement(found, order.Number, actor.IsAdmin || found.OwnerId == actor.Person, entries, names, await TitlesAsync(db, found, actor, cancel));
    }

    // Whether an incident is the reader's to see is the incident's own rule.
    private static Task<Dictionary<Guid, string>> TitlesAsync(SupportDbContext db, Pack pack, Actor actor, CancellationToken cancel)
    {
        var ids = pack.Ledger.Select(entry => entry.IncidentId).OfType<Guid>().Distinct().ToList();
        return db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).Where(incident => ids.Contains(incident.Id))
            .ToDictionaryAsync(incident => incident.Id, incident => incident.Title, cancel);
    }
}
