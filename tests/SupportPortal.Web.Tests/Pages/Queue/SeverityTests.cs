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
}
