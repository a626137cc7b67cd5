using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// What an admin does about money that came by card and that no order could take, or that is owed for a refund (R27): it
/// counts after all, or it was given back.
/// </summary>
public sealed class SeeToCardMoney(IDbContextFactory<SupportDbContext> store, Nudges nudges)
{
    /// <summary>Lets it count: the order is paid, and the buyer gets the pack.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="reason">Why.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="CardMoneyIsSeenTo"/>, <see cref="CardMoneyGoesBack"/>, <see cref="AnotherAdminDecides"/>, or <see cref="NotFound"/>.</exception>
    public async Task AcceptAsync(Guid payment, string reason, Moment moment, CancellationToken cancel)
    {
        await SeeAsync(
            payment,
            async (db, one, order) =>
            {
                one.Accept(order, reason, moment);
                await db.PayAsync(order, order.PayAfterAll, moment, cancel);
                await db.LookAtCardsAsync(order.Id, moment, cancel);
            },
            moment,
            cancel);
        nudges.Nudge(SubmitPaidDrafts.Job);
    }

    /// <summary>Notes that it was given back, at whoever took it; the buyer is told.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="reason">What was given back, and why.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="CardMoneyIsSeenTo"/>, <see cref="AnotherAdminDecides"/>, or <see cref="NotFound"/>.</exception>
    public Task NoteReturnedAsync(Guid payment, string reason, Moment moment, CancellationToken cancel) => SeeAsync(
        payment,
        (_, one, _) =>
        {
            one.NoteReturned(reason, moment);
            return Task.CompletedTask;
        },
        moment,
        cancel);

    private async Task SeeAsync(Guid id, Func<SupportDbContext, CardPayment, Order, Task> see, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        await store.AppendAsync(
            async db =>
            {
                var orderId = await db.CardPayments.Where(one => one.Id == id).Select(one => (Guid?)one.OrderId).SingleOrDefaultAsync(cancel)
                    ?? throw new RefusedException(new NotFound());
                var order = await db.LockOrderAsync(orderId, cancel);
                var payment = await db.CardPayments.SingleAsync(one => one.Id == id, cancel);
                await db.InsistOnOthersAsync(payment.Id, [payment.BuyerId], moment, cancel);
                await see(db, payment, order);
            },
            cancel);
    }
}
