using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Leads_an_admin_to_every_place()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        var log = await (await admin.GetAsync("/admin")).FollowAsync("Audit log");

        Assert.Equal("Audit log", log.Heading);
    }

    [Theory]
    [InlineData("/admin/packs")]
    [InlineData("/admin/orders/new")]
    [InlineData("/admin/people")]
    [InlineData("/admin/people/01900000-0000-7000-8000-00000000a001")]
    [InlineData("/admin/calendars/no")]
    [InlineData("/admin/catalogue/import")]
    [InlineData("/admin/exclusions/onsite/en")]
    [InlineData("/admin/mail")]
    [InlineData("/admin/audit")]
    public async Task Is_the_first_step_of_the_way_back_from_each_of_them(string address)
    {
        var way = (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(address)).Document.QuerySelector("nav.crumbs")!;

        Assert.Equal("/admin", way.Children[0].GetAttribute("href"));
        // What stands between the links is drawn, not written.
        Assert.All(way.ChildNodes.OfType<AngleSharp.Dom.IText>(), between => Assert.Equal("", between.Text.Trim()));
    }

    [Fact, Rule("R25")]
    public async Task Lists_what_waits_for_a_decision_the_oldest_first()
    {
        var (pack, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync("Alicja Nowak"), number);
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync("Tomasz Nowak"), "SO-66001");

        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin");

        var known = $"Claim on a pack: 5-pack, order ending in {number[^4..]}: Alicja Nowak";
        Assert.Equal($"/admin/packs/{pack}", page.Link(known).GetAttribute("href"));
        Assert.Equal([known, "Claim on an unknown order ending in 6001: Tomasz Nowak"], page.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
    }

    [Theory, Rule("R37")]
    [InlineData("/admin")]
    [InlineData("/admin/packs")]
    [InlineData("/admin/orders")]
    [InlineData("/admin/orders/new")]
    [InlineData("/admin/orders/import")]
    [InlineData("/admin/mail")]
    [InlineData("/admin/audit")]
    [InlineData("/admin/audit?handler=csv")]
    public async Task Is_not_there_for_others(string address)
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);

        Assert.Equal(404, (await engineer.GetAsync(address)).Status);
    }
}
