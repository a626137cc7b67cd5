using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Reports;

public sealed class VolumeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_months_and_products()
    {
        await portal.AnIncidentAsync();

        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var page = await admin.GetAsync("/reports/volume");
        var file = await admin.GetAsync("/reports/volume?handler=csv&table=incidents-by-product");

        Assert.Equal("Volume", page.Heading);
        Assert.NotEmpty(page.Document.QuerySelectorAll("figure svg[role=img]"));
        Assert.StartsWith("product,incidents,charged,not_charged\r\n", (await file.Response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }
}
