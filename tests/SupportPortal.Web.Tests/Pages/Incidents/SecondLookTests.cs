using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Admin.Billing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R8")]
public sealed class SecondLookTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_asked_for_once_and_answered_by_an_admin()
    {
        var number = await portal.ASuggestedSolutionAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.AcceptSolution(incident.StandingSolution!.Id, moment));
        var form = await (await portal.ShowAsync(number)).FollowAsync("Ask for a second look at the charge");

        Assert.Equal(["Say why it should not be charged"], (await form.SubmitAsync("Ask for a second look")).Errors);
        var asked = await form.SubmitAsync("Ask for a second look", ("Why should it not be charged?", "It came back."));
        Assert.Contains("You asked for a second look at the charge.", asked.Text);

        var decision = await portal.DecideOnAsync(number);
        Assert.Contains("It came back.", decision.Text);
        await decision.SubmitAsync("Decide", ("Goodwill", "on"));

        var page = await portal.ShowAsync(number, "/second-look");
        Assert.Contains("You asked for a second look before.", page.Text);
        Assert.Contains("It is not charged and went back to the pack: goodwill.", (await portal.ShowAsync(number)).Text);
    }

    [Fact]
    public async Task Is_not_offered_while_the_first_decision_is_awaited()
    {
        var number = await portal.AnUnresolvedOneAsync();
        Assert.DoesNotContain("second look", (await portal.ShowAsync(number)).Text);
        Assert.Contains("This incident is not charged", (await portal.ShowAsync(number, "/second-look")).Text);
    }
}
