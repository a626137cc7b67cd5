using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>A pack with its order and its owner, for queries.</summary>
internal sealed class PackRow
{
    public required Pack Pack { get; init; }

    public required Order Order { get; init; }

    public Account? Owner { get; init; }

    /// <summary>All packs; nothing is tracked.</summary>
    public static IQueryable<PackRow> Of(SupportDbContext db) =>
        from pack in db.Packs.AsNoTracking()
        join order in db.Orders on pack.OrderId equals order.Id
        join account in db.Users on pack.OwnerId equals account.Id into owners
        from owner in owners.DefaultIfEmpty()
        select new PackRow { Pack = pack, Order = order, Owner = owner };
}
