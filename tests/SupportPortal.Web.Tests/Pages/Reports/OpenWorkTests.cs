using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Reports;

public sealed class OpenWorkTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_how_old_open_incidents_are()
    {
        portal.Clock.StopAt(Instant.FromUtc(2026, 11, 20, 12, 0)); // the same day everywhere, whenever this is tried
        await portal.AnIncidentAsync();

        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var page = await admin.GetAsync("/reports/open-work");
        var file = await admin.GetAsync("/reports/open-work?handler=csv&table=open-work");

        Assert.Equal("Open work", page.Heading);
        Assert.Contains("Since today", page.Text, StringComparison.Ordinal);
        Assert.Matches("Today,[0-9]+,[0-9]+,[1-9][0-9]*", await file.Response.Content.ReadAsStringAsync());
    }
}
