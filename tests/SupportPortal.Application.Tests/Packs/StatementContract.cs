using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R20")]
public sealed class StatementContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Tells_entry_by_entry_what_happened_and_who_did_it(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var buyer = await desk.PersonAsync();
        var (pack, _) = await desk.SoldAsync(buyer);
        await desk.UseAsync(pack, buyer);

        var statement = (await ReadAsync(desk, pack, buyer))!;

        Assert.Equal([(LedgerKind.Purchased, 5), (LedgerKind.Used, 4)], statement.Entries.Select(entry => (entry.Kind, entry.BalanceAfter)));
        Assert.True(statement.People[statement.Entries[0].By].IsSupport);
        Assert.Equal(buyer.DisplayName, statement.People[statement.Entries[1].By].Name);
    }

    [Theory, OnEachStore]
    public async Task Shows_the_number_whole_to_owner_and_admin_and_its_end_to_a_co_owner(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (owner, friend) = (await desk.PersonAsync(), await desk.PersonAsync());
        var (pack, number) = await desk.SoldAsync(owner);
        await new NameCoOwner(desk.Contexts).HandleAsync(pack, EmailAddress.Of(friend.Email), PackDesk.By(owner), CancellationToken.None);

        Assert.Equal(number, (await ReadAsync(desk, pack, owner))!.ShownNumber);
        Assert.Equal(number, (await ReadAsync(desk, pack, await desk.AdminAsync()))!.ShownNumber);
        Assert.Equal($"…{number[^4..]}", (await ReadAsync(desk, pack, friend))!.ShownNumber);
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Beside_it_the_list_of_ones_packs_begins_with_the_one_that_expires_first(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (buyer, admin) = (await desk.PersonAsync(), PackDesk.By(await desk.AdminAsync()));
        var later = await desk.EnterOrder.HandleAsync(PackDesk.AnOrder(buyer.Email!) with { PurchasedOn = new LocalDate(2026, 5, 1) }, admin, CancellationToken.None);
        var first = await desk.EnterOrder.HandleAsync(PackDesk.AnOrder(buyer.Email!), admin, CancellationToken.None);

        var packs = await new ListOwnPacks(desk.Contexts).HandleAsync(buyer.Id, CancellationToken.None);

        Assert.Equal([first, later], packs.Select(one => one.Pack.Id));
        Assert.Equal([buyer.DisplayName], packs[0].Owners);
    }

    private static Task<PackStatement?> ReadAsync(PackDesk desk, Guid pack, Account reader) =>
        new ReadStatement(desk.Contexts).HandleAsync(pack, PackDesk.By(reader).By, CancellationToken.None);
}
