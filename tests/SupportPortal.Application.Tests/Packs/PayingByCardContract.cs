using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Payments;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R27")]
public sealed class PayingByCardContract
{
    [Theory, OnEachStore]
    public async Task Brings_one_pack_when_it_is_told_many_times_at_once_by_two_nodes_and_the_buyer_comes_back(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        for (var round = 0; round < 5; round++)
        {
            var order = await buying.PlaceAsync();
            var page = await buying.BeginAsync(order);
            var report = buying.Counter.Pay(page);

            var answers = await Answers.AtOnceAsync(
                Enumerable.Repeat(() => buying.TellAsync(page, report), 6)
                    .Append(() => buying.Follow.OfOrderAsync(order, CardBuying.At(1), CancellationToken.None))
                    .Append(() => buying.FollowAsync(6)));

            Assert.All(answers, Assert.Null);
            Assert.Single(await buying.Desk.PacksAsync(), pack => pack.OrderId == order);
            Assert.Equal((OrderState.Paid, CardPaymentState.Paid, true), ((await buying.Desk.OrderAsync(order)).State, (await buying.PaymentAsync(page)).State, (await buying.PaymentAsync(page)).PaysTheOrder));
        }

        Assert.Empty(await buying.QuestionsAsync());
        Assert.Equal(5, (await buying.Desk.MailsAsync()).Count(mail => mail == "PackGiven"));
        Assert.Empty(await buying.FaultsAsync());
    }

    [Theory, OnEachStore]
    public async Task Loses_nothing_when_its_notice_is_lost(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var page = await buying.BeginAsync(await buying.PlaceAsync());
        buying.Counter.Pay(page);

        Assert.False(await buying.Follow.IsAnyDueAsync(CardBuying.At(4).At, CancellationToken.None));
        buying.Counter.IsDown = true;
        Assert.Equal((1, 0), (await buying.FollowAsync(5), await buying.FollowAsync(6)));
        buying.Counter.IsDown = false;
        Assert.Equal((1, 0), (await buying.FollowAsync(11), await buying.FollowAsync(10_000)));

        Assert.Single(await buying.Desk.PacksAsync());
        Assert.False(await buying.Follow.IsAnyDueAsync(CardBuying.At(10_000).At, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Asks_for_one_page_when_it_is_begun_many_times_and_goes_on_at_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => buying.BeginAsync(order))));

        Assert.Single(pages.Append(await buying.BeginAsync(order, 58)).Distinct());
        Assert.Equal(1, buying.Counter.Opened);
        Assert.NotEqual(pages[0], await buying.BeginAsync(order, 60));
    }

    [Theory, OnEachStore]
    public async Task Gets_the_same_page_after_a_crash_between_asking_for_it_and_keeping_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();
        var page = await buying.BeginAsync(order);
        await using (var db = store.Open())
            await db.CardPayments.ExecuteUpdateAsync(set => set.SetProperty(one => one.State, CardPaymentState.Begun).SetProperty(one => one.Session, (string?)null).SetProperty(one => one.Page, (string?)null));

        Assert.Equal(page, await buying.BeginAsync(order, 1));

        // And money that came for it finds its order, even so.
        await buying.TellAsync(page, buying.Counter.Pay(page));
        Assert.Single(await buying.Desk.PacksAsync());
    }

    [Theory, OnEachStore]
    public async Task Keeps_the_order_when_nobody_can_be_reached_and_ends_what_never_had_a_page(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();
        buying.Counter.IsDown = true;

        Assert.Equal(new PaymentPageIsNotThere(), await buying.BeginAsync(order).RefusalAsync());
        Assert.Equal((1, 1), (await buying.FollowAsync(5), await buying.FollowAsync(66)));
        await using var db = store.Open();
        Assert.Equal(CardPaymentState.Ended, (await db.CardPayments.SingleAsync()).State);
        buying.Counter.IsDown = false;
        await buying.BeginAsync(order, 67);
    }

    [Theory, OnEachStore]
    public async Task Is_no_way_for_an_order_without_a_price_or_in_money_that_is_not_taken_which_an_admin_confirms(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var admin = BuyingDesk.By(await buying.Desk.AdminAsync());
        var orders = new List<Guid>();
        foreach (var price in new[] { null, new Price(1499, "UYU") })
        {
            await new SetPrice(store.Contexts).HandleAsync(Domain.Plans.SupportPlan.FivePack, price, admin, CancellationToken.None);
            orders.Add(await buying.Desk.PlaceOrder.HandleAsync(BuyingDesk.APurchase() with { Seen = price }, BuyingDesk.By(buying.Desk.Buyer), CancellationToken.None));
        }

        Assert.All(await Answers.AtOnceAsync(orders.Select(order => (Func<Task>)(() => buying.BeginAsync(order)))), refusal => Assert.Equal(new OrderIsNotPaidByCard(), refusal));
        Assert.Equal(orders, (await buying.List.HandleAsync(CancellationToken.None)).Select(one => one.Order!.Value));
        await buying.Desk.ConfirmPayment.HandleAsync(orders[0], admin, CancellationToken.None);
    }

    [Theory, OnEachStore]
    public async Task Is_confirmed_by_nobody_but_whoever_takes_it_and_waits_for_no_admin(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();

        Assert.Equal(new PaymentIsConfirmedElsewhere(), await buying.Desk.ConfirmAsync(order).RefusalAsync());
        Assert.Empty(await buying.List.HandleAsync(CancellationToken.None));
        // Once the seller sends invoices instead, an admin can.
        Assert.Single(await new ListWaitingDecisions(store.Contexts, new Application.Incidents.ListBilling(store.Contexts), new InvoicePayment()).HandleAsync(CancellationToken.None));
    }

    [Theory, OnEachStore]
    [Rule("R13")]
    public async Task Submits_what_was_to_be_submitted_and_starts_its_clock_when_it_is_paid(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var draft = await store.ADraftAsync(buying.Desk.Buyer, Guid.NewGuid(), Domain.Incidents.Severity.C, content => content with { PackId = null });
        var order = await buying.PlaceAsync(draft);
        await buying.Desk.ChooseSubmission.HandleAsync(order, true, BuyingDesk.By(buying.Desk.Buyer), CancellationToken.None);
        var page = await buying.BeginAsync(order);

        await buying.TellAsync(page, buying.Counter.Pay(page), minutes: 7);
        await buying.Desk.SubmitAsync(days: 1);

        Assert.Equal(CardBuying.At(7).At, Assert.Single(await buying.Desk.IncidentsAsync()).SubmittedAt);
    }

    [Theory, OnEachStore]
    public async Task Closes_the_page_of_an_order_that_was_cancelled(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();
        var page = await buying.BeginAsync(order);

        await buying.Desk.CancelOrder.HandleAsync(order, null, BuyingDesk.By(buying.Desk.Buyer), CancellationToken.None);
        await buying.FollowAsync(1);

        Assert.Equal((CardPaymentState.Ended, CardPaymentState.Ended), (buying.Counter.StateOf(page), (await buying.PaymentAsync(page)).State));
        Assert.Equal(new OrderDoesNotWaitForPayment(), await buying.BeginAsync(order, 2).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Asks_an_admin_about_money_for_an_order_that_was_cancelled_who_lets_it_count(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();
        var page = await buying.BeginAsync(order);
        var report = buying.Counter.Pay(page);
        await buying.Desk.CancelOrder.HandleAsync(order, null, BuyingDesk.By(buying.Desk.Buyer), CancellationToken.None);
        await buying.TellAsync(page, report);
        Assert.Equal((CardQuestion.OrderWasOver, 0), (Assert.Single(await buying.QuestionsAsync())!.Value, (await buying.Desk.PacksAsync()).Count));

        var admins = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => buying.Desk.AdminAsync()));
        var answers = await Answers.AtOnceAsync(admins.Select(admin => (Func<Task>)(() => buying.See.AcceptAsync(buying.Counter.PaymentOf(page), "They want it.", BuyingDesk.By(admin), CancellationToken.None))));

        Assert.Equal((1, 3), (answers.Count(answer => answer is null), answers.Count(answer => answer is CardMoneyIsSeenTo)));
        Assert.Single(await buying.Desk.PacksAsync());
        Assert.Equal(["CardMoneyCame", "OrderCancelled", "OrderPlaced", "PackGiven"], await buying.Desk.MailsAsync());
        Assert.Equal(["CardMoneyAccepted", "CardMoneyCame"], (await buying.Desk.AuditAsync(buying.Counter.PaymentOf(page))).Order());
        Assert.Empty(await buying.QuestionsAsync());
    }

    [Theory, OnEachStore]
    public async Task Ends_in_one_way_when_it_is_paid_and_cancelled_at_once(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        for (var round = 0; round < 5; round++)
        {
            var order = await buying.PlaceAsync();
            var page = await buying.BeginAsync(order);
            var report = buying.Counter.Pay(page);

            await Answers.AtOnceAsync([
                () => buying.TellAsync(page, report),
                () => buying.Desk.CancelOrder.HandleAsync(order, null, BuyingDesk.By(buying.Desk.Buyer), CancellationToken.None)]);

            var payment = await buying.PaymentAsync(page);
            var packs = (await buying.Desk.PacksAsync()).Count(pack => pack.OrderId == order);
            Assert.Equal(packs == 1 ? (OrderState.Paid, null) : (OrderState.Cancelled, CardQuestion.OrderWasOver), ((await buying.Desk.OrderAsync(order)).State, payment.Question));
        }

        Assert.Empty(await buying.FaultsAsync());
    }

    [Theory, OnEachStore]
    public async Task Asks_an_admin_about_money_that_came_twice_which_goes_back(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();
        var (first, second) = (await buying.BeginAsync(order), await buying.BeginAsync(order, 60));
        var (one, two) = (buying.Counter.Pay(first), buying.Counter.Pay(second));
        await Answers.AtOnceAsync([() => buying.TellAsync(first, one, 61), () => buying.TellAsync(second, two, 61)]);

        Assert.Equal(CardQuestion.PaidTwice, Assert.Single(await buying.QuestionsAsync()));
        Assert.Single(await buying.Desk.PacksAsync());
        var asked = (await buying.List.HandleAsync(CancellationToken.None)).Single(waiting => waiting.CardPayment is not null).CardPayment!.Value;
        var admin = BuyingDesk.By(await buying.Desk.AdminAsync());
        Assert.Equal(new CardMoneyGoesBack(), await buying.See.AcceptAsync(asked, "Why not.", admin, CancellationToken.None).RefusalAsync());
        await buying.See.NoteReturnedAsync(asked, "All of it.", admin, CancellationToken.None);
        Assert.Empty(await buying.QuestionsAsync());
        Assert.Contains("CardMoneyReturned", await buying.Desk.MailsAsync());
    }

    [Theory, OnEachStore]
    public async Task Asks_an_admin_about_another_amount_and_begins_nothing_more_meanwhile(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var order = await buying.PlaceAsync();
        var page = await buying.BeginAsync(order);

        await buying.TellAsync(page, buying.Counter.Pay(page) with { Price = 1, Total = 1 });

        Assert.Equal((CardQuestion.OtherAmount, OrderState.Unpaid), (Assert.Single(await buying.QuestionsAsync())!.Value, (await buying.Desk.OrderAsync(order)).State));
        Assert.Empty(await buying.Desk.PacksAsync());
        Assert.Equal(new CardPaymentIsUnderWay(), await buying.BeginAsync(order, 2).RefusalAsync());
        await buying.See.AcceptAsync(buying.Counter.PaymentOf(page), "A voucher of ours.", BuyingDesk.By(await buying.Desk.AdminAsync()), CancellationToken.None);
        Assert.Single(await buying.Desk.PacksAsync());
    }

    [Theory, OnEachStore]
    [Rule("R20")]
    public async Task Has_an_admin_give_the_money_back_when_the_pack_is_refunded(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var page = await buying.BeginAsync(await buying.PlaceAsync());
        await buying.TellAsync(page, buying.Counter.Pay(page));
        var (pack, admin) = (Assert.Single(await buying.Desk.PacksAsync()), BuyingDesk.By(await buying.Desk.AdminAsync()));

        await new RefundPack(store.Contexts).HandleAsync(pack.Id, 5, PackDesk.Cause(), admin, CancellationToken.None);

        Assert.Equal(CardQuestion.PackRefunded, Assert.Single(await buying.QuestionsAsync()));
        await buying.See.NoteReturnedAsync(buying.Counter.PaymentOf(page), "All five.", admin, CancellationToken.None);
        Assert.Equal(["CardMoneyCame", "CardMoneyIsOwed", "CardMoneyReturned"], (await buying.Desk.AuditAsync(buying.Counter.PaymentOf(page))).Order());
        Assert.Empty(await buying.FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Of_ones_own_is_seen_to_by_another_admin_and_by_admins_only(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var admin = await store.APersonAsync(Roles.Admin);
        var buying = new CardBuying(store, admin, new CardCounter());
        var other = await store.APersonAsync(Roles.Admin);
        await new SetPrice(store.Contexts).HandleAsync(Domain.Plans.SupportPlan.FivePack, CardBuying.Price, BuyingDesk.By(other), CancellationToken.None);
        var order = await buying.PlaceAsync();
        var page = await buying.BeginAsync(order);
        await buying.TellAsync(page, buying.Counter.Pay(page) with { Total = 1 });

        var payment = buying.Counter.PaymentOf(page);
        Assert.Equal(new AnotherAdminDecides(), await buying.See.AcceptAsync(payment, "Mine.", BuyingDesk.By(admin), CancellationToken.None).RefusalAsync());
        Assert.Equal(new NotAllowed(), await buying.See.NoteReturnedAsync(payment, "Mine.", BuyingDesk.By(await store.APersonAsync()), CancellationToken.None).RefusalAsync());
        Assert.Equal(new NotFound(), await buying.See.AcceptAsync(Guid.NewGuid(), "None.", BuyingDesk.By(other), CancellationToken.None).RefusalAsync());
        await buying.See.AcceptAsync(payment, "It is right.", BuyingDesk.By(other), CancellationToken.None);
    }

    [Theory, OnEachStore]
    public async Task Of_somebody_elses_shop_is_taken_and_left(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        await buying.Hear.HandleAsync(Guid.NewGuid(), new CardReport(CardPaymentState.Paid, "cs_other"), CardBuying.At(1), CancellationToken.None);
        Assert.Empty(await buying.Desk.PacksAsync());
        Assert.Equal(new NotFound(), await buying.Begin.HandleAsync(await buying.PlaceAsync(), new CheckoutWords("", "en", buying.Counter.Origin, buying.Counter.Origin), BuyingDesk.By(await store.APersonAsync()), CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_found_by_the_check_when_money_went_nowhere(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var buying = await CardBuying.OpenAsync(store);
        var page = await buying.BeginAsync(await buying.PlaceAsync());
        await buying.TellAsync(page, buying.Counter.Pay(page));
        await using var db = store.Open();

        await db.Orders.ExecuteUpdateAsync(set => set.SetProperty(order => order.State, OrderState.Unpaid));
        Assert.Equal(["Its order is not paid, or has no pack."], await buying.FaultsAsync());
        await db.CardPayments.ExecuteUpdateAsync(set => set.SetProperty(payment => payment.PaidOrder, (Guid?)null));
        Assert.Equal(["It is paid, but paid no order, and no admin is asked."], await buying.FaultsAsync());
    }
}
