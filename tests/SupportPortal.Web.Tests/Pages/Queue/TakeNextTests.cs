using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class TakeNextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R9")]
    public async Task Goes_to_the_most_urgent_incident_that_is_now_ones_own_and_says_when_there_is_none()
    {
        var calm = await portal.AnIncidentAsync(Severity.C);
        var urgent = await portal.AnIncidentAsync(Severity.A);
        var queue = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue");

        Assert.Equal(Work.On(urgent), (await queue.SubmitAsync("Take next")).Address);
        Assert.Equal(Work.On(calm), (await queue.SubmitAsync("Take next")).Address);
        var refused = await queue.SubmitAsync("Take next");

        Assert.Equal((409, "/queue/take-next"), (refused.Status, refused.Address));
        Assert.Equal(["Every open incident has an engineer, so there is nothing to take."], refused.Errors);
        await using var db = portal.Store.Open();
        Assert.All(db.Incidents.ToList(), incident => Assert.Equal(DemoAccounts.Engineer.Id, incident.AssigneeId));
    }
}
