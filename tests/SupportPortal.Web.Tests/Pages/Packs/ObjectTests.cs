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
    [InlineData("")]
    [InlineData("?token=abc")]
    public async Task Needs_the_whole_link(string query)
    {
        var page = await portal.Visitor().GetAsync("/packs/recoveries/objection" + query);

        Assert.Equal((200, "This link does not work"), (page.Status, page.Heading));
    }
}
