using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class AgreeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R4")]
    public async Task Settles_what_counts_as_solved()
    {
        var number = await portal.AProposedDefinitionAsync();

        var page = await (await portal.ShowAsync(number)).SubmitAsync("Agree");

        Assert.True((await portal.FindAsync(number)).LatestDefinition!.IsAgreed);
        Assert.Contains("Definition agreed by Anna Brzezińska: resolved when it runs for a day.", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll(".ask"));
    }

    [Fact]
    [Rule("R4")]
    public async Task Is_for_the_definition_that_was_read()
    {
        var number = await portal.AProposedDefinitionAsync();
        var page = await portal.ShowAsync(number);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.ProposeDefinition("something else", calendar, moment));

        var refused = await page.SubmitAsync("Agree");

        Assert.Equal(409, refused.Status);
        Assert.False((await portal.FindAsync(number)).LatestDefinition!.IsAgreed);
        Assert.Contains("something else", refused.Document.QuerySelector(".ask")!.TextContent);
    }
}
