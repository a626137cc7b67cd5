using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>What comes with the payment of an order, however it was paid; inside the deed's transaction (R22, R27).</summary>
internal static class PaidOrders
{
    /// <summary>Pays a locked order: its pack is the buyer's from now on, and pays for the draft that it holds.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="order">The order, locked.</param>
    /// <param name="pay">How it is paid.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    public static async Task<Pack> PayAsync(this SupportDbContext db, Order order, Action<Moment> pay, Moment moment, CancellationToken cancel)
    {
        var draft = await db.HeldDraftAsync(order, cancel);
        if (draft?.Content.OrderId != order.Id)
            order.LetGo(moment);
        pay(moment);
        var claims = await db.UnmatchedClaimsAsync([order.NumberNormalized], cancel);
        var pack = db.BringPack(order, PackContents.Fixed(order.Plan, order.PurchasedOn), order.BuyerId, claims[order.NumberNormalized], moment);
        draft?.PayWith(pack.Id, order.Id);
        return pack;
    }
}
