using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>Money for an order that has lapsed, or was cancelled.</summary>
[Rule("R27")]
public sealed class LateMoneyContract(Stores stores) : IClassFixture<Stores>
{
    private const int Late = 40;

    [Theory, OnEachStore]
    [Rule("R22")]
    public async Task Brings_the_pack_under_the_number_of_the_order_from_the_day_on_which_it_is_confirmed(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var desk = new BuyingDesk(store, await store.APersonAsync());
        var (order, draft) = await desk.HoldAsync(submits: true);
        await desk.LapseOrders.HandleAsync(BuyingDesk.By(Actor.System, 31), CancellationToken.None);
        Assert.Equal(new OrderHasLapsed(new LocalDate(2026, 12, 22)), await desk.ConfirmAsync(order, Late).RefusalAsync());

        var pack = await ConfirmAsync(desk, order);
        await desk.SubmitAsync(Late);

        var bought = Assert.Single(await desk.PacksAsync());
        Assert.Equal((pack, order, 5, new LocalDate(2027, 1, 1), new LocalDate(2028, 1, 1)), (bought.Id, bought.OrderId, bought.Balance, bought.PurchasedOn, bought.LastDay));
        Assert.Equal(["OrderLapsed", "OrderPlaced", "PackGiven"], await desk.MailsAsync());
        Assert.Contains("OrderPaid", await desk.AuditAsync(order));
        Assert.Empty(await desk.IncidentsAsync());
        Assert.Null((await desk.DraftAsync(draft)).SubmittedAs);
        await using var db = desk.Store.Open();
        Assert.Equal(pack, Assert.Single((await new FindPacks(desk.Store.Contexts).HandleAsync((await desk.OrderAsync(order)).NumberWritten, BuyingDesk.By(await desk.AdminAsync()), CancellationToken.None)).Packs).Pack.Id);
    }

    [Theory, OnEachStore]
    public async Task Makes_one_pack_of_a_cancelled_order_when_many_admins_confirm_at_once(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var order = await desk.PlaceAsync();
        await desk.CancelOrder.HandleAsync(order, null, BuyingDesk.By(desk.Buyer), CancellationToken.None);
        var admins = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.AdminAsync()));

        // Each sends the form twice.
        var answers = await Answers.AtOnceAsync(admins.Concat(admins).Select(admin => (Func<Task>)(() => desk.ConfirmPayment.LateAsync(order, BuyingDesk.By(admin), CancellationToken.None))));

        Assert.Single(await desk.PacksAsync());
        Assert.Equal(2, answers.Count(answer => answer is null));
        Assert.All(answers.Where(answer => answer is not null), answer => Assert.Equal(new OrderDoesNotWaitForPayment(), answer));
    }

    [Theory, OnEachStore]
    public async Task Is_confirmed_or_lapses_first_and_brings_the_pack_either_way(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var desk = new BuyingDesk(store, await store.APersonAsync());
        var (order, _) = await desk.HoldAsync(submits: true);
        var admin = BuyingDesk.By(await desk.AdminAsync(), Late);

        var answers = await Answers.AtOnceAsync(
            () => desk.ConfirmPayment.LateAsync(order, admin, CancellationToken.None),
            () => desk.LapseOrders.HandleAsync(BuyingDesk.By(Actor.System, Late), CancellationToken.None));

        Assert.All(answers, Assert.Null);
        Assert.Single(await desk.PacksAsync());
        Assert.Equal((OrderState.Paid, null), ((await desk.OrderAsync(order)).State, (await desk.OrderAsync(order)).SubmissionDueAt));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Of_ones_own_is_confirmed_by_another_admin_while_there_is_one(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var admin = await store.APersonAsync(Roles.Admin);
        var desk = new BuyingDesk(store, admin);
        var order = await desk.PlaceAsync();
        await desk.AdminAsync();

        Assert.Equal(new AnotherAdminDecides(), await desk.ConfirmPayment.LateAsync(order, BuyingDesk.By(admin, Late), CancellationToken.None).RefusalAsync());
        Assert.Equal(new NotAllowed(), await desk.ConfirmPayment.LateAsync(order, BuyingDesk.By(await store.APersonAsync(), Late), CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R26")]
    public async Task Is_not_typed_in_nor_imported_as_another_order(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, packs) = (await desk.OrderAsync(await desk.PlaceAsync()), new PackDesk(desk.Store));
        var (admin, later) = (await packs.AdminAsync(), Duration.FromDays(Late));
        var line = $"order number,purchaser e-mail,plan,purchased at,currency,amount\n{order.NumberWritten},{order.PurchaserEmail},5-pack,2026-11-22,,\n";

        var typed = await packs.EnterOrder.HandleAsync(PackDesk.AnOrder(order.PurchaserEmail, order.NumberWritten), PackDesk.By(admin, later), CancellationToken.None).RefusalAsync();
        var preview = await packs.ImportOrders.PreviewAsync(line, PackDesk.By(admin, later), CancellationToken.None);

        Assert.Equal(new OrderWasPlacedHere(order.Id, OrderState.Lapsed), typed);
        Assert.Equal((new BadLine(2, new OrderWasPlacedHere(order.Id, OrderState.Lapsed)), 0), (Assert.Single(preview.Bad), preview.AlreadyThere));
    }

    private static async Task<Guid> ConfirmAsync(BuyingDesk desk, Guid order) =>
        await desk.ConfirmPayment.LateAsync(order, BuyingDesk.By(await desk.AdminAsync(), Late), CancellationToken.None);
}
