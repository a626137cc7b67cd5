using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Reports;

public sealed class PacksTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_what_was_sold_and_what_expires()
    {
        await portal.AnIncidentAsync();

        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var page = await admin.GetAsync("/reports/packs");
        var file = await admin.GetAsync("/reports/packs?handler=csv&table=expiring");

        Assert.Equal("Packs", page.Heading);
        Assert.Equal(3, page.Document.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.Matches("20[0-9]{2}-[01][0-9],[1-9]", await file.Response.Content.ReadAsStringAsync());
    }
}
