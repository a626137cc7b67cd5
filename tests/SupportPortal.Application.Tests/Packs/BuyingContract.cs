using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R27")]
public sealed class BuyingContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Places_an_order_with_a_number_of_ours_and_mails_it(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);

        var order = await desk.OrderAsync(await desk.PlaceAsync());

        Assert.True(order.Number.IsOurs);
        Assert.Equal((OrderState.Unpaid, desk.Buyer.Person, new LocalDate(2026, 12, 22)), (order.State, order.BuyerId, order.PayableUntil));
        Assert.Equal(["OrderPlaced"], await desk.MailsAsync());
        Assert.Equal(["OrderRecorded"], await desk.AuditAsync(order.Id));
        Assert.Empty(await desk.PacksAsync());
    }

    [Theory, OnEachStore]
    public async Task Makes_one_order_of_a_form_that_is_sent_again_and_at_once(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var form = BuyingDesk.APurchase();

        var orders = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.PlaceOrder.HandleAsync(form, BuyingDesk.By(desk.Buyer), CancellationToken.None))));

        Assert.Single(orders.Distinct());
        Assert.Equal(["OrderPlaced"], await desk.MailsAsync());
    }

    [Theory, OnEachStore]
    public async Task Orders_at_the_price_that_was_seen_and_no_other(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var desk = new BuyingDesk(store, await store.APersonAsync());
        var admin = BuyingDesk.By(await desk.AdminAsync());
        await new SetPrice(store.Contexts).HandleAsync(SupportPlan.FivePack, new Price(1499.5m, "EUR"), admin, CancellationToken.None);

        Assert.Equal(new PriceHasChanged(), await desk.PlaceAsync().RefusalAsync());
        var order = await desk.PlaceOrder.HandleAsync(BuyingDesk.APurchase() with { Seen = new Price(1499.50m, "EUR") }, BuyingDesk.By(desk.Buyer), CancellationToken.None);

        Assert.Equal((1499.5m, "EUR"), ((await desk.OrderAsync(order)).Amount, (await desk.OrderAsync(order)).Currency));
        Assert.Equal([(SupportPlan.SingleIncident, null), (SupportPlan.FivePack, new Price(1499.5m, "EUR"))], await new ReadPrices(store.Contexts).HandleAsync(CancellationToken.None));
        await new SetPrice(store.Contexts).HandleAsync(SupportPlan.FivePack, null, admin, CancellationToken.None);
        await desk.PlaceAsync();
    }

    [Theory, OnEachStore]
    public async Task Keeps_so_many_unpaid_orders_of_one_account_and_no_more(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var first = await desk.PlaceAsync();
        for (var i = 1; i < Order.MostUnpaid; i++)
            await desk.PlaceAsync();

        Assert.Equal(new TooManyUnpaidOrders(10), await desk.PlaceAsync().RefusalAsync());
        await desk.CancelOrder.HandleAsync(first, null, BuyingDesk.By(desk.Buyer), CancellationToken.None);
        await desk.PlaceAsync();
    }

    [Theory, OnEachStore]
    [Rule("R22")]
    public async Task Brings_the_pack_on_the_day_on_which_the_payment_is_confirmed(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var order = await desk.PlaceAsync();

        await desk.ConfirmAsync(order, days: 30);

        var pack = Assert.Single(await desk.PacksAsync());
        Assert.Equal((5, new LocalDate(2026, 12, 22), new LocalDate(2027, 12, 22)), (pack.Balance, pack.PurchasedOn, pack.LastDay));
        Assert.Equal(["OrderPlaced", "PackGiven"], await desk.MailsAsync());
        Assert.Equal(["OrderPaid", "OrderRecorded"], (await desk.AuditAsync(order)).Order());
    }

    [Theory, OnEachStore]
    public async Task Makes_one_pack_when_many_admins_confirm_at_once(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var order = await desk.PlaceAsync();
        var admins = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => desk.AdminAsync()));

        // Each sends the form twice.
        var answers = await Answers.AtOnceAsync(admins.Concat(admins).Select(admin => (Func<Task>)(() => desk.ConfirmPayment.HandleAsync(order, BuyingDesk.By(admin), CancellationToken.None))));

        Assert.Single(await desk.PacksAsync());
        Assert.Equal(2, answers.Count(answer => answer is null));
        Assert.All(answers.Where(answer => answer is not null), answer => Assert.Equal(new OrderDoesNotWaitForPayment(), answer));
    }

    [Theory, OnEachStore]
    public async Task Ends_in_one_way_when_it_is_confirmed_and_cancelled_at_once(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var admin = BuyingDesk.By(await desk.AdminAsync());
        for (var i = 0; i < 5; i++)
        {
            var order = await desk.PlaceAsync();

            var answers = await Answers.AtOnceAsync([
                () => desk.ConfirmPayment.HandleAsync(order, admin, CancellationToken.None),
                () => desk.CancelOrder.HandleAsync(order, null, BuyingDesk.By(desk.Buyer), CancellationToken.None)]);

            Assert.Equal(new OrderDoesNotWaitForPayment(), Assert.Single(answers, answer => answer is not null));
            var packs = (await desk.PacksAsync()).Count(pack => pack.OrderId == order);
            Assert.Equal(packs == 1 ? OrderState.Paid : OrderState.Cancelled, (await desk.OrderAsync(order)).State);
        }
    }

    [Theory, OnEachStore]
    public async Task Lapses_after_thirty_days_and_is_told_once(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var desk = new BuyingDesk(store, await store.APersonAsync());
        var order = await desk.PlaceAsync();
        var (last, after) = (BuyingDesk.By(Actor.System, 30), BuyingDesk.By(Actor.System, 31));

        Assert.Equal((false, 0), (await desk.LapseOrders.IsAnyDueAsync(last.Today, CancellationToken.None), await desk.LapseOrders.HandleAsync(last, CancellationToken.None)));
        Assert.Equal(new OrderHasLapsed(last.Today), await desk.ConfirmAsync(order, days: 31).RefusalAsync());
        var ended = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => desk.LapseOrders.HandleAsync(after, CancellationToken.None))));

        Assert.Equal(1, ended.Sum());
        Assert.Equal(OrderState.Lapsed, (await desk.OrderAsync(order)).State);
        Assert.Equal(["OrderLapsed", "OrderPlaced"], await desk.MailsAsync());
        Assert.False(await desk.LapseOrders.IsAnyDueAsync(after.Today, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Is_cancelled_once_and_the_buyer_is_told_why(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, admin) = (await desk.PlaceAsync(), BuyingDesk.By(await desk.AdminAsync()));

        await desk.CancelOrder.HandleAsync(order, "You said so on the telephone.", admin, CancellationToken.None);
        await desk.CancelOrder.HandleAsync(order, "You said so on the telephone.", admin, CancellationToken.None);

        Assert.Equal(["OrderCancelled", "OrderPlaced"], await desk.MailsAsync());
        Assert.Equal(new OrderDoesNotWaitForPayment(), await desk.ConfirmAsync(order).RefusalAsync());
        Assert.Equal(new NotFound(), await desk.CancelOrder.HandleAsync(await desk.PlaceAsync(), null, BuyingDesk.By(await desk.Store.APersonAsync()), CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Of_ones_own_is_confirmed_by_another_admin_while_there_is_one(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var admin = await store.APersonAsync(Roles.Admin);
        var desk = new BuyingDesk(store, admin);
        var alone = await desk.PlaceAsync();
        await desk.ConfirmPayment.HandleAsync(alone, BuyingDesk.By(admin), CancellationToken.None);
        var order = await desk.PlaceAsync();
        var other = await store.APersonAsync(Roles.Admin);

        Assert.Equal(new AnotherAdminDecides(), await desk.ConfirmPayment.HandleAsync(order, BuyingDesk.By(admin), CancellationToken.None).RefusalAsync());
        await desk.ConfirmPayment.HandleAsync(order, BuyingDesk.By(other), CancellationToken.None);

        Assert.Contains(nameof(OwnMatterDecided), await desk.AuditAsync(alone));
        Assert.DoesNotContain(nameof(OwnMatterDecided), await desk.AuditAsync(order));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_confirmed_by_admins_only(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var order = await desk.PlaceAsync();

        await Assert.ThrowsAsync<RefusedException>(() => desk.ConfirmPayment.HandleAsync(order, BuyingDesk.By(desk.Buyer), CancellationToken.None));
        Assert.Equal(OrderState.Unpaid, (await desk.OrderAsync(order)).State);
    }

    [Theory, OnEachStore]
    public async Task By_card_is_confirmed_by_whoever_takes_the_payment(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind, new HostedCheckout());
        var order = await desk.PlaceAsync();

        Assert.Equal(new PaymentIsConfirmedElsewhere(), await desk.ConfirmAsync(order).RefusalAsync());
        await desk.ConfirmPayment.HandleAsync(order, BuyingDesk.By(Actor.System), CancellationToken.None);
        await desk.ConfirmPayment.HandleAsync(order, BuyingDesk.By(Actor.System), CancellationToken.None);

        Assert.Single(await desk.PacksAsync());
        Assert.Equal("card", (await desk.OrderAsync(order)).PaymentMethod);
    }

    [Theory, OnEachStore]
    [Rule("R25")]
    public async Task Ties_the_claims_to_it_that_were_there_before_its_pack(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var order = await desk.PlaceAsync();
        var (_, claim) = await new PackDesk(desk.Store).ClaimedAsync((await desk.OrderAsync(order)).NumberWritten);

        var pack = await desk.ConfirmAsync(order);

        await using var db = desk.Store.Open();
        Assert.Equal(pack, (await db.RecoveryRequests.SingleAsync(one => one.Id == claim)).PackId);
    }

    [Theory, OnEachStore]
    [Rule("R20")]
    public async Task Is_refunded_once_with_exactly_what_the_admin_saw(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var pack = await desk.ConfirmAsync(await desk.PlaceAsync());
        var (form, admin, refund) = (PackDesk.Cause(), BuyingDesk.By(await desk.AdminAsync()), new RefundPack(desk.Store.Contexts));

        Assert.Equal(new SomeoneElseWasFaster(), await refund.HandleAsync(pack, 4, form, admin, CancellationToken.None).RefusalAsync());
        var answers = await Answers.AtOnceAsync(Enumerable.Repeat(() => refund.HandleAsync(pack, 5, form, admin, CancellationToken.None), 4));

        Assert.All(answers, Assert.Null);
        var refunded = Assert.Single(await desk.PacksAsync());
        Assert.Equal((0, -5), (refunded.Balance, Assert.Single(refunded.Ledger, entry => entry.Kind == LedgerKind.Cancelled).Change));
        Assert.Equal(["OrderPlaced", "PackGiven", "PackRefunded"], await desk.MailsAsync());
        Assert.Contains("PackCancelled", await desk.AuditAsync(pack));
        Assert.Equal(5, Assert.Single(await new ListOwnPacks(desk.Store.Contexts).HandleAsync(refunded.OwnerId!.Value, CancellationToken.None)).Pack.Refunded);
    }
}
