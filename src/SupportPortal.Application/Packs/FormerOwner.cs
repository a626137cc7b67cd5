using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Who has a pack that is to be moved: told of it, and able to object, as long as there is somebody (R25).</summary>
internal static class FormerOwner
{
    /// <summary>Whether anybody is left: an account that is not deleted, or the address whose account the pack waits for.</summary>
    public static bool IsThere(Account? owner, Order order) => owner is null ? order.PurchaserEmail.Length > 0 : owner.DeletedAt is null;

    /// <summary>How long a move of the pack, which has not happened yet, can be objected to: not at all where nobody is left who could.</summary>
    public static async Task<Duration> ObjectionTermAsync(this SupportDbContext db, Pack pack, ServiceTerms terms, CancellationToken cancel)
    {
        var order = await db.Orders.AsNoTracking().SingleAsync(one => one.Id == pack.OrderId, cancel);
        var owner = await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == pack.OwnerId, cancel);
        return IsThere(owner, order) ? terms.ObjectionFor : Duration.Zero;
    }
}
