using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Buys a pack: an order that waits for its payment, for anybody who is signed in (R27). It gets a number of ours, and
/// holds the draft that it is to pay for.
/// </summary>
public sealed class PlaceOrder(IDbContextFactory<SupportDbContext> store, IPaymentMethod method, ServiceTerms terms)
{
    /// <summary>Places the order; a form that comes again makes no second one.</summary>
    /// <returns>The order.</returns>
    /// <exception cref="RefusedException"><see cref="PriceHasChanged"/>, <see cref="TooManyUnpaidOrders"/>, <see cref="PlanIsNotSoldHere"/>, or what the draft refuses.</exception>
    public Task<Guid> HandleAsync(Purchase wanted, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(
            async db => await PlacedBeforeAsync(db, wanted, moment, cancel) ?? await PlaceAsync(db, wanted, moment, cancel),
            cancel);

    private static Task<Guid?> PlacedBeforeAsync(SupportDbContext db, Purchase wanted, Moment moment, CancellationToken cancel) =>
        db.Orders.Where(order => order.BuyerId == moment.By.Person && order.PlacedWith == wanted.Form).Select(order => (Guid?)order.Id).SingleOrDefaultAsync(cancel);

    private async Task<Guid> PlaceAsync(SupportDbContext db, Purchase wanted, Moment moment, CancellationToken cancel)
    {
        // An account that is being deleted buys nothing more (R38).
        await db.LockCustomerAsync(moment.By.Person, cancel);
        await InsistOnRoomAsync(db, moment, cancel);
        var taxes = await TaxBook.ReadAsync(db, [moment.By.Person], cancel);
        var details = taxes.InJurisdiction(await DetailsAsync(db, wanted, moment, cancel), moment.By.Person);
        var order = Order.Place(details, new OrderPlacement(wanted.Form, MethodFor(details), terms.PaymentDays), moment);
        taxes.Record(order, moment.By.Person, moment);
        if (wanted.Draft is { } draft)
            await HoldAsync(db, order, await db.OwnDraftAsync(draft, moment, cancel), moment, cancel);
        db.Orders.Add(order);
        return order.Id;
    }

    // What the configured method cannot take, such as an order without a price by card, is paid by invoice.
    private string MethodFor(OrderDetails details) =>
        method.Takes(details.Amount is { } amount ? new Price(amount, details.Currency!) : null) ? method.Name : InvoicePayment.Method;

    private static async Task InsistOnRoomAsync(SupportDbContext db, Moment moment, CancellationToken cancel)
    {
        if (await db.Orders.CountAsync(order => order.BuyerId == moment.By.Person && order.State == OrderState.Unpaid, cancel) >= Order.MostUnpaid)
            new TooManyUnpaidOrders(Order.MostUnpaid).Throw();
    }

    private static async Task<OrderDetails> DetailsAsync(SupportDbContext db, Purchase wanted, Moment moment, CancellationToken cancel)
    {
        var price = (await db.Prices.AsNoTracking().SingleOrDefaultAsync(one => one.Plan == wanted.Plan, cancel))?.Price;
        // What was shown is what counts, to the cent: nobody orders at a price they have not seen.
        if (price != wanted.Seen)
            new PriceHasChanged().Throw();
        var buyer = await db.Users.AsNoTracking().SingleAsync(account => account.Id == moment.By.Person, cancel);
        return new OrderDetails(OwnOrderNumber.New(), EmailAddress.Of(buyer.Email), wanted.Plan, moment.Today)
        {
            PurchaserName = buyer.DisplayName,
            Company = buyer.Company,
            Amount = price?.Amount,
            Currency = price?.Currency,
            Jurisdiction = wanted.Jurisdiction?.Code,
        };
    }

    private static async Task HoldAsync(SupportDbContext db, Order order, Draft draft, Moment moment, CancellationToken cancel)
    {
        draft.CanWaitForPayment(moment.By)?.Throw();
        await db.LetGoAsync(draft.Content.OrderId, draft.Id, moment, cancel);
        order.Hold(draft.Id, moment);
        draft.Save(draft.Content.PaidByOrder(order.Id), moment);
    }
}
