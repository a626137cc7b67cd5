using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Confirms that an order is paid: its pack is the buyer's from now on (R22, R27). The draft that is to be submitted then
/// is left to <see cref="SubmitPaidDrafts"/>, which a crash in between only delays.
/// </summary>
public sealed class ConfirmPayment(IDbContextFactory<SupportDbContext> store, IPaymentMethod method, Nudges nudges)
{
    /// <summary>Confirms it; the same person's form that comes again makes no second pack.</summary>
    /// <param name="order">The order.</param>
    /// <param name="moment">An admin, or the portal itself for whoever took the payment; and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="RefusedException"><see cref="OrderDoesNotWaitForPayment"/>, <see cref="OrderHasLapsed"/>, <see cref="AnotherAdminDecides"/>.</exception>
    public async Task<Guid> HandleAsync(Guid order, Moment moment, CancellationToken cancel)
    {
        var pack = await ConfirmAsync(order, one => one.ConfirmPayment, moment, cancel);
        nudges.Nudge(SubmitPaidDrafts.Job);
        return pack;
    }

    /// <summary>Confirms money that came once the order was cancelled or had lapsed. What was to be submitted with it stays a draft.</summary>
    /// <param name="order">The order.</param>
    /// <param name="moment">An admin, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="RefusedException"><see cref="OrderDoesNotWaitForPayment"/>, <see cref="OrderCanStillBePaid"/>, <see cref="AnotherAdminDecides"/>.</exception>
    public Task<Guid> LateAsync(Guid order, Moment moment, CancellationToken cancel) =>
        ConfirmAsync(order, one => one.ConfirmLatePayment, moment, cancel);

    private async Task<Guid> ConfirmAsync(Guid order, Func<Order, Action<Moment>> pay, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return await store.AppendAsync(db => ConfirmAsync(db, order, pay, moment, cancel), cancel);
    }

    private async Task<Guid> ConfirmAsync(SupportDbContext db, Guid id, Func<Order, Action<Moment>> pay, Moment moment, CancellationToken cancel)
    {
        var order = await db.LockOrderAsync(id, cancel);
        if (order.State == OrderState.Paid && order.ConfirmedBy == moment.By.Person)
            return await db.Packs.Where(pack => pack.OrderId == id).Select(pack => pack.Id).SingleAsync(cancel);
        if (moment.By.IsAdmin && !method.IsConfirmedByAdmin && method.Name == order.PaymentMethod)
            new PaymentIsConfirmedElsewhere().Throw();
        await db.InsistOnOthersAsync(order.Id, order.BuyerId is { } buyer ? [buyer] : [], moment, cancel);
        return (await db.PayAsync(order, pay(order), moment, cancel)).Id;
    }
}
