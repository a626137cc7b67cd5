using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class RejectTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R5")]
    public async Task Puts_the_incident_back_in_work_and_says_why()
    {
        var number = await portal.ASuggestedSolutionAsync();

        var form = await (await portal.ShowAsync(number)).FollowAsync("It did not help");
        var page = await form.SubmitAsync("Say that it did not help", ("Why did it not help?", "It stopped again."));

        Assert.Contains("It did not help by Anna Brzezińska: It stopped again.", page.Text);
        Assert.Contains("Suggested solution, did not help", page.Text);
        Assert.Equal(Stage.InProgress, (await portal.FindAsync(number)).Stage);
    }

    [Fact]
    [Rule("R5")]
    public async Task Asks_why()
    {
        var form = await portal.ShowAsync(await portal.ASuggestedSolutionAsync(), "/reject");
        Assert.Equal(["Say why it did not help"], (await form.SubmitAsync("Say that it did not help")).Errors);
    }
}
