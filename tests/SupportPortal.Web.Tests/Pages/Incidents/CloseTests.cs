using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class CloseTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R6")]
    public async Task Ends_the_incident_at_request_and_asks_for_a_billing_decision()
    {
        var number = await portal.AnIncidentAsync();

        var form = await (await portal.ShowAsync(number)).FollowAsync("Close the incident");
        var page = await form.SubmitAsync("Close the incident", ("Why? (optional)", "We found it ourselves."));

        var incident = await portal.FindAsync(number);
        Assert.Equal((Outcome.ClosedAtCustomersRequest, BillingStatus.AwaitingDecision), (incident.Closure!.Outcome, incident.Billing));
        Assert.Contains("Closed at customer’s request, closed by Anna Brzezińska", page.Text);
        Assert.Contains("We found it ourselves.", page.Text);
    }

    [Fact]
    [Rule("R9")]
    public async Task Cannot_be_done_twice()
    {
        var number = await portal.AnIncidentAsync();
        var form = await portal.ShowAsync(number, "/close");

        await form.SubmitAsync("Close the incident");
        var again = await form.SubmitAsync("Close the incident");

        Assert.Equal(409, again.Status);
        Assert.Contains("This incident is closed.", again.Text);
    }
}
