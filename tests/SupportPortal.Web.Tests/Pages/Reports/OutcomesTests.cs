using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Reports;

public sealed class OutcomesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_how_incidents_ended()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.CloseAtRequest(null, moment));

        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var page = await admin.GetAsync("/reports/outcomes");
        var file = await admin.GetAsync("/reports/outcomes?handler=csv&table=outcomes");

        Assert.Equal("Outcomes", page.Heading);
        Assert.Contains("Closed at customer’s request", page.Text, StringComparison.Ordinal);
        Assert.Contains(nameof(Outcome.ClosedAtCustomersRequest), await file.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
