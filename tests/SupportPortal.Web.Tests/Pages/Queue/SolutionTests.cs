using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R5")]
public sealed class SolutionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Waits_for_the_customers_word()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AgreeAsync(number);

        var form = await (await portal.WorkOnAsync(number)).FollowAsync("Suggest a solution");
        Assert.Equal(2, form.Text.Split("resolved when", StringSplitOptions.None).Length + form.Text.Split("Resolved when", StringSplitOptions.None).Length - 1);
        var page = await form.SubmitAsync("Suggest it", ("Solution", "Update the driver."));

        Assert.Equal(Work.On(number), page.Address);
        Assert.Equal((Stage.SolutionSuggested, "Update the driver."), ((await portal.FindAsync(number)).Stage, (await portal.FindAsync(number)).StandingSolution!.Text));
    }

    [Fact]
    [Rule("R4")]
    public async Task Is_refused_until_the_definition_is_agreed_and_the_text_is_kept()
    {
        var refused = await (await portal.WorkOnAsync(await portal.AnIncidentAsync(), "solution")).SubmitAsync("Suggest it", ("Solution", "Update the driver."));

        Assert.Equal((409, "Update the driver."), (refused.Status, refused.Value("Solution")));
        Assert.Equal("There is no definition of the problem yet. Propose one first: “resolved when …”.", Assert.Single(refused.Errors));
    }
}
