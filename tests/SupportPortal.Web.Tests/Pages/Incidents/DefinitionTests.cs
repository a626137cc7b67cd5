using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class DefinitionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R4")]
    public async Task Of_the_engineer_is_answered_with_another_which_shows_its_difference()
    {
        var number = await portal.AProposedDefinitionAsync();

        var form = await (await portal.ShowAsync(number)).FollowAsync("Propose another");
        Assert.Equal("it runs for a day", form.Value("Resolved when …"));
        await form.SubmitAsync("Propose this definition", ("Resolved when …", "it runs for a week"));
        var page = await portal.ShowAsync(number, "/definition");

        Assert.Equal(("day", "week"), (page.Document.QuerySelector("del")!.TextContent, page.Document.QuerySelector("ins")!.TextContent));
        Assert.Contains("Waits for the engineer", page.Text);
    }

    [Fact]
    [Rule("R4")]
    public async Task Can_be_proposed_by_the_customer_first()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.ShowAsync(number, "/definition")).SubmitAsync("Propose this definition", ("Resolved when …", "it runs"));

        Assert.Equal("it runs", page.Document.QuerySelector("section[aria-labelledby=solved] .prose")!.TextContent);
        Assert.Equal("it runs", (await portal.FindAsync(number)).LatestDefinition!.Text);
    }

    [Fact]
    public async Task Is_read_once_by_those_who_type_its_beginning_too()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.ShowAsync(number, "/definition")).SubmitAsync("Propose this definition", ("Resolved when …", "Resolved when: it runs"));

        Assert.Equal("it runs", page.Document.QuerySelector("section[aria-labelledby=solved] .prose")!.TextContent);
        Assert.Contains("resolved when it runs", page.Document.QuerySelector(".thread")!.TextContent);
        Assert.Empty((await page.FollowAsync("Versions")).Document.QuerySelectorAll("ins"));
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_the_engineer_was_faster()
    {
        var number = await portal.AnIncidentAsync();
        var form = await portal.ShowAsync(number, "/definition");
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.ProposeDefinition("the engineer's words", calendar, moment));

        var refused = await form.SubmitAsync("Propose this definition", ("Resolved when …", "my words"));

        Assert.Equal((409, "my words"), (refused.Status, refused.Value("Resolved when …")));
        Assert.Contains("the engineer's words", refused.Document.QuerySelector(".thread")!.TextContent);
    }
}
