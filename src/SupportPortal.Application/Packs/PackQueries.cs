using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Where reading of packs starts from.</summary>
internal static class PackQueries
{
    /// <summary>The packs that the person owns, alone or with others (R21).</summary>
    public static IQueryable<Pack> Of(this IQueryable<Pack> packs, Guid person) =>
        packs.Where(pack => pack.OwnerId == person || pack.CoOwners.Any(one => one.PersonId == person));

    /// <summary>The packs that the actor may see: an admin all, others their own (R37).</summary>
    public static IQueryable<Pack> VisibleTo(this IQueryable<Pack> packs, Actor actor) =>
        actor.IsAdmin ? packs : packs.Of(actor.Person);

    /// <summary>The incidents that were handed over since the pack was recovered, and are not back.</summary>
    public static IQueryable<Incident> HandedOverWith(this IQueryable<Incident> incidents, Pack pack)
    {
        var (id, since) = (pack.Id, pack.Recovery?.At);
        return incidents.Where(incident => incident.PackId == id && incident.HandedOverFrom != null && incident.HandedOverAt >= since);
    }

    /// <summary>The pack of the order with a number; there is one at most.</summary>
    public static IQueryable<Pack> WithNumber(this IQueryable<Pack> packs, SupportDbContext db, string normalized) =>
        packs.Where(pack => db.Orders.Any(order => order.Id == pack.OrderId && order.NumberNormalized == normalized));
}
