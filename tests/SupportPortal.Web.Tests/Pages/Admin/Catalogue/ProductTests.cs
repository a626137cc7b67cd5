using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

public sealed class ProductTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R29")]
    public async Task Shows_every_version_with_its_dates_and_policy()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/catalogue/dynamics-nav");
        Assert.Equal("Dynamics NAV", page.Heading);
        Assert.Contains("11 Jan 2028", page.Text);
        Assert.Contains("Fixed", page.Text);
        Assert.Equal("Dynamics NAV 2018", (await page.FollowAsync("2018")).Heading);
    }

    [Fact]
    public async Task Tells_who_changed_what() =>
        Assert.Contains("Product added by the portal", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/catalogue/dynamics-nav")).Text);

    [Fact]
    public async Task Is_not_there_for_an_unknown_product() =>
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/catalogue/no-such-product")).Status);
}
