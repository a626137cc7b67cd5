using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Cancels an order that is not paid, by its buyer or by an admin for them (R27). The draft that it held stays.</summary>
public sealed class CancelOrder(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Cancels it; a form that comes again changes nothing more.</summary>
    /// <param name="order">The order.</param>
    /// <param name="reason">Why; an admin gives one.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="OrderDoesNotWaitForPayment"/>, or <see cref="NotFound"/>.</exception>
    public Task HandleAsync(Guid order, string? reason, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var locked = await db.LockOrderAsync(order, cancel);
            var draft = await db.HeldDraftAsync(locked, cancel);
            if (locked.State == OrderState.Cancelled && (locked.BuyerId == moment.By.Person || moment.By.IsAdmin))
                return;
            locked.Cancel(reason, moment);
            await db.LookAtCardsAsync(order, moment, cancel);
            draft?.LetGoOf(order);
        },
        cancel);
}
