using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R4")]
public sealed class DefinitionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Waits_for_the_customer_once_it_is_proposed()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.WorkOnAsync(number, "definition")).SubmitAsync("Propose", ("Resolved when …", "It runs for a day."));

        Assert.Contains("Waits for the customer", page.Text);
        Assert.Equal("It runs for a day.", (await portal.FindAsync(number)).LatestDefinition!.Text);
    }

    [Fact]
    public async Task Is_refused_without_words_or_with_the_same_ones()
    {
        var number = await portal.AnIncidentAsync();
        var form = await portal.WorkOnAsync(number, "definition");

        var refused = await form.SubmitAsync("Propose", ("Resolved when …", " "));
        Assert.Equal((409, "Write when the problem counts as resolved."), (refused.Status, Assert.Single(refused.Errors)));
        await refused.SubmitAsync("Propose", ("Resolved when …", "It runs."));
        var again = await (await portal.WorkOnAsync(number, "definition")).SubmitAsync("Propose", ("Resolved when …", "It runs."));
        Assert.Equal("This says the same as version 1, which is the latest.", Assert.Single(again.Errors));
    }
}
