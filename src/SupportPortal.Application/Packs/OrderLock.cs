using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// How a deed takes an order: touched first, as a pack is, so that confirming, cancelling and lapsing stand in line and
/// the second sees what the first one did.
/// </summary>
internal static class OrderLock
{
    /// <summary>Locks and loads an order.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is no such order.</exception>
    public static async Task<Order> LockOrderAsync(this SupportDbContext db, Guid id, CancellationToken cancel)
    {
        var touched = await db.Orders.Where(order => order.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(order => order.Version, order => order.Version + 1), cancel);
        if (touched == 0)
            new NotFound().Throw();
        return await db.Orders.SingleAsync(order => order.Id == id, cancel);
    }

    /// <summary>The draft that the order holds, to be changed with it; null without one.</summary>
    public static async Task<Draft?> HeldDraftAsync(this SupportDbContext db, Order order, CancellationToken cancel) =>
        order.DraftId is { } held ? await db.Drafts.SingleOrDefaultAsync(draft => draft.Id == held, cancel) : null;

    /// <summary>A draft of the actor's own that can be changed still.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/> or <see cref="DraftIsSubmitted"/>.</exception>
    public static async Task<Draft> OwnDraftAsync(this SupportDbContext db, Guid id, Moment moment, CancellationToken cancel)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(one => one.Id == id && one.OwnerId == moment.By.Person, cancel)
            ?? throw new RefusedException(new NotFound());
        draft.CanChange(moment.By)?.Throw();
        return draft;
    }

    /// <summary>Lets an order go that was to pay for a draft, when something else does; it may be gone already.</summary>
    public static async Task LetGoAsync(this SupportDbContext db, Guid? order, Guid draft, Moment moment, CancellationToken cancel)
    {
        if (order is not { } id)
            return;
        var former = await db.LockOrderAsync(id, cancel);
        if (former.DraftId == draft && former.State == OrderState.Unpaid)
            former.LetGo(moment);
    }

    /// <summary>Has the payments by card looked at that are open on a locked order: what is over is not paid on any more.</summary>
    public static async Task LookAtCardsAsync(this SupportDbContext db, Guid order, Moment moment, CancellationToken cancel)
    {
        foreach (var payment in await db.CardPayments.Where(one => one.OrderId == order && one.LookAt != null).ToListAsync(cancel))
            payment.LookNow(moment);
    }
}
