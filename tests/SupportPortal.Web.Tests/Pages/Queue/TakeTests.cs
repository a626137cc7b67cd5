using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R9")]
public sealed class TakeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Makes_it_ones_own()
    {
        var number = await portal.AnIncidentAsync();

        Assert.Contains("is yours.", (await (await portal.WorkOnAsync(number)).SubmitAsync("Take it")).Text);
        Assert.Equal(DemoAccounts.Engineer.Id, (await portal.FindAsync(number)).AssigneeId);
    }

    [Fact]
    public async Task Says_that_somebody_was_faster()
    {
        var number = await portal.AnIncidentAsync();
        var page = await portal.WorkOnAsync(number);
        await portal.DoAsync(number, await portal.AColleagueAsync(), (incident, _, moment) => incident.Take(moment));

        var refused = await page.SubmitAsync("Take it");

        Assert.Equal(409, refused.Status);
        Assert.Equal(["Somebody has this incident already."], refused.Errors);
    }
}
