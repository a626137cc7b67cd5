using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Calendars;

public sealed class VersionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R13")]
    public async Task Lists_every_holiday_with_its_name()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/calendars/us/1");
        Assert.Equal("United States, version 1", page.Heading);
        Assert.Contains("25 Dec 2026 Friday Christmas Day", page.Document.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))));
        Assert.Contains("saved", page.Text);
    }
}
