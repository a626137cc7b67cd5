using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R17")]
public sealed class SeverityTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_lowered_with_a_reason_and_due_stays()
    {
        var number = await portal.AnIncidentAsync(Severity.A);
        var due = (await portal.FindAsync(number)).ResponseDue;

        var page = await (await (await portal.WorkOnAsync(number)).FollowAsync("Lower the severity")).SubmitAsync("Lower the severity", ("C, minimum", "on"), ("Reason", "One person is affected."));

        Assert.Contains("One person is affected.", page.Text);
        Assert.Equal((Severity.C, due), ((await portal.FindAsync(number)).Severity, (await portal.FindAsync(number)).ResponseDue));
    }

    [Fact]
    public async Task Is_chosen_and_reasoned()
    {
        var refused = await (await portal.WorkOnAsync(await portal.AnIncidentAsync(Severity.B), "severity")).SubmitAsync("Lower the severity");
        Assert.Equal(["Choose a severity", "Give the reason, which the customer reads"], refused.Errors);
    }

    [Fact]
    public async Task Says_why_the_lowest_cannot_be_lowered_and_whose_raising_is()
    {
        var number = await portal.AnIncidentAsync(Severity.C);
        var nobodys = await portal.WorkOnAsync(number, "severity");
        Assert.Empty(nobodys.Document.QuerySelectorAll("main form"));
        Assert.Contains("It is C now, minimum: there is no lower severity.", nobodys.Text);
        Assert.Contains("until an engineer has the incident, they change it on its page", nobodys.Text);

        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.Take(moment));

        Assert.Contains("they ask for it on the incident’s page, and an engineer grants or refuses it", (await portal.WorkOnAsync(number, "severity")).Text);
    }

    [Fact]
    public async Task Leads_to_the_request_that_waits_for_an_answer()
    {
        var number = await portal.AnIncidentAsync(Severity.C);
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.Take(moment));
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.RequestSeverity(Severity.B, "Two sites now.", null, moment));

        var page = await portal.WorkOnAsync(number, "severity");

        Assert.Contains("The request for severity B waits for an answer.", page.Text);
        Assert.Equal("Answer about the severity", (await page.FollowAsync("Answer the request")).Heading);
    }
}
