using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R25")]
public sealed class LookingUpPacksContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Reads_order_numbers_as_people_write_them(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, number) = await desk.SoldAsync(await desk.PersonAsync());
        var written = " " + number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal).Replace('0', 'o').Replace('1', 'l');

        Assert.Equal(pack, Assert.Single((await FindAsync(desk, written)).Packs).Pack.Id);
    }

    [Theory, OnEachStore]
    public async Task Finds_by_the_address_of_buyer_owner_and_co_owner(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (buyer, friend) = (await desk.PersonAsync(), await desk.PersonAsync());
        var (pack, _) = await desk.SoldAsync(buyer);
        await new NameCoOwner(desk.Contexts).HandleAsync(pack, EmailAddress.Of(friend.Email), PackDesk.By(buyer), CancellationToken.None);

        Assert.Equal(pack, Assert.Single((await FindAsync(desk, buyer.Email!.ToUpperInvariant())).Packs).Pack.Id);
        Assert.Equal(pack, Assert.Single((await FindAsync(desk, friend.Email!)).Packs).Pack.Id);
    }

    [Theory, OnEachStore]
    public async Task Finds_by_a_name_whatever_its_case(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var buyer = await desk.PersonAsync();
        var (pack, _) = await desk.SoldAsync(buyer);

        Assert.Equal(pack, Assert.Single((await FindAsync(desk, buyer.DisplayName.Replace("Łucja", "łucja", StringComparison.Ordinal))).Packs).Pack.Id);
    }

    [Theory, OnEachStore]
    public async Task Shows_claims_on_a_number_that_no_order_has(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var number = OwnOrderNumber.New().Written;
        var (_, claim) = await desk.ClaimedAsync(number);

        var found = await FindAsync(desk, number);

        Assert.Empty(found.Packs);
        Assert.Equal(claim, Assert.Single(found.Unmatched).Id);
    }

    [Theory, OnEachStore]
    [Rule("R38")]
    public async Task Is_audited_without_the_number(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, number) = await desk.SoldAsync(await desk.PersonAsync());

        await FindAsync(desk, number);

        await using var db = desk.Open();
        var entry = await db.AuditEntries.SingleAsync(one => one.Subject == pack && one.What == nameof(PacksLookedUp));
        Assert.Contains(number[^4..], entry.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, entry.Text, StringComparison.Ordinal);
    }

    [Theory, OnEachStore("x"), OnEachStore("'; --"), OnEachStore("100%_"), OnEachStore("\ud800"), OnEachStore("nobody@brzoza.example"), OnEachStore("")]
    public async Task Finds_nothing_for_what_nobody_has(Store kind, string text)
    {
        var desk = new PackDesk(await stores.OpenAsync(kind));

        Assert.Empty((await FindAsync(desk, text == "x" ? Guid.NewGuid().ToString("N") : text)).Packs);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_for_admins(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var customer = PackDesk.By(await desk.PersonAsync());

        Assert.Equal(new NotAllowed(), await Assert.ThrowsAsync<RefusedException>(() => desk.FindPacks.HandleAsync("Anna", customer, CancellationToken.None)).ContinueWith(thrown => thrown.Result.Refusal, TaskScheduler.Default));
    }

    private static async Task<PackSearch> FindAsync(PackDesk desk, string text) =>
        await desk.FindPacks.HandleAsync(text, PackDesk.By(await desk.AdminAsync()), CancellationToken.None);
}
