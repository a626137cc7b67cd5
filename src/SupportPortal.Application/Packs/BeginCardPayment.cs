using SupportPortal.Application.Data;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Begins to pay an order by card: asks whoever takes the payment for a page (R27). What is asked for is written down
/// first, and has the key of what was written: asked twice, or again after a crash, it is one page.
/// </summary>
public sealed class BeginCardPayment(IDbContextFactory<SupportDbContext> store, IHostedCheckout checkout)
{
    /// <summary>Begins it, or goes on with one that was begun.</summary>
    /// <param name="order">The order.</param>
    /// <param name="words">What the page says.</param>
    /// <param name="moment">The buyer, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The page of whoever takes the payment.</returns>
    /// <exception cref="RefusedException"><see cref="OrderIsNotPaidByCard"/>, <see cref="CardPaymentIsUnderWay"/>, <see cref="PaymentPageIsNotThere"/>, what an order that cannot be paid refuses, or <see cref="NotFound"/>.</exception>
    public async Task<Uri> HandleAsync(Guid order, CheckoutWords words, Moment moment, CancellationToken cancel)
    {
        var payment = await store.AppendAsync(db => BeginAsync(db, order, moment, cancel), cancel);
        if (payment.Page is { } known)
            return new Uri(known);
        var page = await checkout.OpenAsync(payment, words, cancel);
        // Once there is a page it is kept, though the buyer may have gone.
        await store.AppendAsync(db => OfferAsync(db, payment, page), CancellationToken.None);
        return page.Address;
    }

    private async Task<CardPayment> BeginAsync(SupportDbContext db, Guid id, Moment moment, CancellationToken cancel)
    {
        var order = await db.LockOrderAsync(id, cancel);
        order.CanBePaidByCard(moment)?.Throw();
        var begun = await db.CardPayments.Where(payment => payment.OrderId == id).OrderByDescending(payment => payment.BegunAt).ToListAsync(cancel);
        if (begun.Exists(payment => payment.IsUnderWay))
            new CardPaymentIsUnderWay().Throw();
        if (begun.Find(payment => payment.CanGoOn(moment.At)) is { } usable)
            return usable;
        var fresh = CardPayment.Begin(order, checkout.AddsTax, moment);
        db.CardPayments.Add(fresh);
        return fresh;
    }

    private static async Task OfferAsync(SupportDbContext db, CardPayment payment, HostedPage page)
    {
        await db.LockOrderAsync(payment.OrderId, CancellationToken.None);
        (await db.CardPayments.SingleAsync(one => one.Id == payment.Id)).Offer(page.Session, page.Address);
    }
}
