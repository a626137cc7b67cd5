using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R26")]
public sealed class EnteringOrdersContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Gives_the_pack_to_the_account_that_has_confirmed_the_address(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var buyer = await desk.PersonAsync();

        var (pack, _) = await desk.SoldAsync(buyer);

        Assert.Equal((buyer.Id, 5, 5), ((await desk.PackAsync(pack)).OwnerId, (await desk.PackAsync(pack)).Balance, (await desk.PackAsync(pack)).Size));
        Assert.Equal("PackGiven", Assert.Single(await desk.MailsToAsync(buyer)).Kind);
        Assert.Equal(["PackPurchased"], await desk.AuditOfAsync(pack));
    }

    [Theory, OnEachStore]
    public async Task Makes_one_order_of_a_form_that_is_sent_again_and_at_once(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var order = PackDesk.AnOrder($"{Guid.NewGuid():N}@brzoza.example");
        var admin = PackDesk.By(await desk.AdminAsync());

        var packs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.EnterOrder.HandleAsync(order, admin, CancellationToken.None))));

        Assert.Single(packs.Distinct());
        await using var db = desk.Open();
        Assert.Equal(1, await db.Orders.CountAsync(one => one.NumberNormalized == order.OwnNumber.Normalized));
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_number_that_reads_the_same_as_a_known_one(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var admin = PackDesk.By(await desk.AdminAsync());
        var tail = Guid.NewGuid().ToString("N");
        await desk.EnterOrder.HandleAsync(PackDesk.AnOrder("a@brzoza.example", $"MSFT-0Ol {tail}"), admin, CancellationToken.None);

        var again = await desk.EnterOrder.HandleAsync(PackDesk.AnOrder("a@brzoza.example", $"msft o0-1{tail}"), admin, CancellationToken.None).RefusalAsync();

        Assert.Equal(new OrderNumberIsTaken(), again);
    }

    [Theory, OnEachStore]
    [Rule("R19")]
    public async Task Takes_size_and_last_day_from_the_admin_where_the_plan_has_none(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var order = PackDesk.AnOrder("partner@brzoza.example") with { Plan = SupportPlan.SignatureCloud };
        var admin = PackDesk.By(await desk.AdminAsync());

        var without = await desk.EnterOrder.HandleAsync(order, admin, CancellationToken.None).RefusalAsync();
        var pack = await desk.EnterOrder.HandleAsync(order with { Size = 12, LastDay = new LocalDate(2027, 6, 30) }, admin, CancellationToken.None);

        Assert.IsType<PackSizeIsOutOfRange>(without);
        Assert.Equal((12, new LocalDate(2027, 6, 30)), ((await desk.PackAsync(pack)).Size, (await desk.PackAsync(pack)).LastDay));
    }

    [Theory, OnEachStore]
    [Rule("R25")]
    public async Task Ties_the_claims_to_the_order_that_were_there_before_it(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var order = PackDesk.AnOrder("late@brzoza.example");
        var (_, claim) = await desk.ClaimedAsync(order.OwnNumber.Written);

        var pack = await desk.EnterOrder.HandleAsync(order, PackDesk.By(await desk.AdminAsync()), CancellationToken.None);

        await using var db = desk.Open();
        Assert.Equal(pack, (await db.RecoveryRequests.SingleAsync(one => one.Id == claim)).PackId);
        Assert.Equal(["RecoveryMatched", "RecoveryRequested"], (await desk.AuditOfAsync(claim)).Order());
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_for_admins(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var engineer = PackDesk.By(await desk.PersonAsync(Roles.SupportEngineer));

        Assert.Equal(
            new NotAllowed(),
            await Assert.ThrowsAsync<RefusedException>(() => desk.EnterOrder.HandleAsync(PackDesk.AnOrder("a@brzoza.example"), engineer, CancellationToken.None))
                .ContinueWith(thrown => thrown.Result.Refusal, TaskScheduler.Default));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Of_ones_own_is_for_another_admin_while_there_is_one(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var desk = new PackDesk(store);
        var admin = await desk.AdminAsync();
        var alone = await desk.EnterOrder.HandleAsync(PackDesk.AnOrder(admin.Email!), PackDesk.By(admin), CancellationToken.None);
        await desk.AdminAsync();

        var refused = await desk.EnterOrder.HandleAsync(PackDesk.AnOrder(admin.Email!), PackDesk.By(admin), CancellationToken.None).RefusalAsync();

        Assert.Equal(new AnotherAdminDecides(), refused);
        Assert.Contains(nameof(OwnMatterDecided), await desk.AuditOfAsync((await desk.PackAsync(alone)).OrderId));
    }
}
