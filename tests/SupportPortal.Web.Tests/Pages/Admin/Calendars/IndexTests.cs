using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Calendars;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R13")]
    public async Task Lists_a_calendar_a_country_and_names_the_default()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/calendars");
        Assert.Equal(["Norway", "Poland", "Sweden", "United States"], page.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
        Assert.Contains("United States Default", page.Text);
        Assert.Equal("Sweden", (await page.FollowAsync("Sweden")).Heading);
    }

    [Theory]
    [Rule("R37")]
    [InlineData("/admin/calendars")]
    [InlineData("/admin/calendars/se")]
    [InlineData("/admin/calendars/se/1")]
    [InlineData("/admin/calendars/new")]
    public async Task Is_for_admins_only(string address) =>
        Assert.NotEqual(200, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync(address)).Status);
}
