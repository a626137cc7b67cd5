using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R4")]
public sealed class AgreeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Agrees_to_what_the_customer_proposed()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, calendar, moment) => incident.ProposeDefinition("It runs.", calendar, moment));

        Assert.Contains("The definition is agreed.", (await (await portal.WorkOnAsync(number)).SubmitAsync("Agree")).Text);
        Assert.True((await portal.FindAsync(number)).LatestDefinition!.IsAgreed);
    }

    [Fact]
    public async Task Is_refused_when_there_is_a_newer_one()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, calendar, moment) => incident.ProposeDefinition("It runs.", calendar, moment));
        var page = await portal.WorkOnAsync(number, "agree");
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, calendar, moment) => incident.ProposeDefinition("It runs for a year.", calendar, moment));

        var refused = await page.SubmitAsync("Agree");

        Assert.Equal((409, "There is a newer definition of the problem, version 2. Answer that one."), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Contains("It runs for a year.", refused.Text);
    }
}
