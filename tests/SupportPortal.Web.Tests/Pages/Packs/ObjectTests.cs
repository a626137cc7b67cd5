using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Packs;

[Rule("R25")]
public sealed class ObjectTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Freezes_the_pack_by_a_press_and_not_by_opening_the_link()
    {
        var buyer = GivenPacks.AnAddress();
        var (pack, _) = await portal.SoldAsync(buyer);
        await portal.MovedAsync(pack, await portal.AnotherCustomerAsync());
        var page = await portal.Visitor().GetAsync(await portal.ObjectionLinkAsync(buyer));
        Assert.False((await portal.PackAsync(pack)).Recovery!.IsFrozen);

        var done = await page.SubmitAsync("Object", ("Why the pack should stay with you (optional)", "I am still here."));

        Assert.Equal("The pack is on hold", done.Heading);
        Assert.Equal("I am still here.", (await portal.PackAsync(pack)).Recovery!.Objection);
    }

    [Fact]
    public async Task Sent_twice_says_that_the_pack_is_on_hold()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(buyer.Email);
        await portal.MovedAsync(pack, DemoAccounts.Customer);
        var page = await portal.Visitor().GetAsync(await portal.ObjectionLinkAsync(buyer.Email));
        await page.SubmitAsync("Object");

        var again = await page.SubmitAsync("Object");

        Assert.Equal((409, "The pack is on hold"), (again.Status, again.Heading));
    }

    [Theory]
    [InlineData(true, "Your objection was looked into: the pack stays moved", "with its new owner")]
    [InlineData(false, "Your objection was right: the pack went back", "The pack is in your account again.")]
    public async Task Says_afterwards_what_was_decided_when_and_where_the_pack_is(bool stays, string heading, string where)
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(buyer.Email);
        await portal.MovedAsync(pack, DemoAccounts.Customer);
        var link = await portal.ObjectionLinkAsync(buyer.Email);
        await (await portal.Visitor().GetAsync(link)).SubmitAsync("Object");
        await portal.DecidedAsync(pack, stays);

        var page = await portal.Visitor().GetAsync(link);

        Assert.Equal(heading, page.Heading);
        Assert.Contains(where, page.Text, StringComparison.Ordinal);
        Assert.Contains("Decided by us", page.Text, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll(".facts time"), time => Assert.Contains("(Stockholm, UTC+", time.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_of_an_earlier_move_that_the_pack_was_moved_again()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(buyer.Email);
        await portal.MovedAsync(pack, DemoAccounts.Customer);
        var link = await portal.ObjectionLinkAsync(buyer.Email);
        await (await portal.Visitor().GetAsync(link)).SubmitAsync("Object");
        await portal.DecidedAsync(pack, stays: true);
        await portal.MovedAsync(pack, await portal.AnotherCustomerAsync());

        var page = await portal.Visitor().GetAsync(link);

        Assert.Equal("The pack was moved again since", page.Heading);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=abc")]
    public async Task Needs_the_whole_link(string query)
    {
        var page = await portal.Visitor().GetAsync("/packs/recoveries/objection" + query);

        Assert.Equal((200, "This link does not work"), (page.Status, page.Heading));
    }
}
