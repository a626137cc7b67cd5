using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R9")]
public sealed class ReleaseTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Puts_it_back_into_the_queue()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.Take(moment));

        Assert.Contains("is back in the queue.", (await (await portal.WorkOnAsync(number)).SubmitAsync("Release it")).Text);
        Assert.Equal(Stage.New, (await portal.FindAsync(number)).Stage);
    }

    [Fact]
    public async Task Is_refused_once_work_has_begun()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AnswerAsync(number);

        var refused = await (await portal.WorkOnAsync(number, "release")).SubmitAsync("Release it");

        Assert.Equal((409, "Work on this incident has begun, so it is passed on to somebody rather than released."), (refused.Status, Assert.Single(refused.Errors)));
    }
}
