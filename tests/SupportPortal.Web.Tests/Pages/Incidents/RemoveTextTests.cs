using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R37")]
public sealed class RemoveTextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_that_it_is_for_good_and_leaves_who_and_when()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("The password is hunter2."), ServiceTerms.Default, moment));

        var page = await (await portal.ShowAsync(number)).FollowAsync($"Remove this text: {DemoAccounts.Customer.Name}");
        page = await portal.ShowAsync(number, "/remove-text/2");
        Assert.Contains("This cannot be undone.", page.Text);
        Assert.Contains("Mails that were sent already cannot be called back.", page.Text);
        page = await page.SubmitAsync("Remove the text for good");

        Assert.DoesNotContain("hunter2", page.Text);
        Assert.Contains("The text was removed", page.Document.GetElementById("e2")!.TextContent);
        Assert.Contains(DemoAccounts.Customer.Name, page.Document.GetElementById("e2")!.TextContent);
        Assert.Contains($"Text removed by {DemoAccounts.Customer.Name}", page.Text);
    }

    [Fact]
    [Rule("R10")]
    public async Task Names_where_it_goes_too_and_shows_one_date_of_the_removal()
    {
        var (original, part) = await portal.AnAcceptedPartAsync();
        var place = (await portal.FindAsync(original)).Timeline.Single(entry => entry.Kind == EntryKind.SplitProposed).Sequence;
        var page = await portal.ShowAsync(original, FormattableString.Invariant($"/remove-text/{place}"));
        Assert.Contains("are declined; the engineer can split again.", page.Text);
        Assert.Contains($"{part} Backups fail", page.Text);
        page = await page.SubmitAsync("Remove the text for good");

        Assert.DoesNotContain("Since Friday", page.Text);
        Assert.Single(page.Document.QuerySelectorAll("li.event").Single(line => line.TextContent.Contains("Text removed", StringComparison.Ordinal)).QuerySelectorAll("time"));
        page = await portal.ShowAsync(part);
        Assert.DoesNotContain("Backups fail", page.Text);
        Assert.Contains($"with the text in {original}", page.Text);
    }

    [Fact]
    [Rule("R4"), Rule("R5")]
    public async Task Leaves_definition_and_solution_without_words()
    {
        var number = await portal.ASuggestedSolutionAsync();
        foreach (var entry in (await portal.FindAsync(number)).Timeline.Where(entry => entry.Kind is EntryKind.DefinitionProposed or EntryKind.SolutionSuggested))
            await (await portal.ShowAsync(number, FormattableString.Invariant($"/remove-text/{entry.Sequence}"))).SubmitAsync("Remove the text for good");

        var page = await portal.ShowAsync(number);
        Assert.Contains("… (the text was removed)", page.Text);
        Assert.Contains("The text was removed.", page.Document.GetElementById("solution")!.TextContent);
        Assert.DoesNotContain("restart it", (await portal.WorkOnAsync(number)).Text);
        Assert.Contains("The text was removed.", (await portal.ShowAsync(number, "/definition")).Text);
    }

    [Fact]
    public async Task Of_an_internal_note_is_for_engineers()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Note(new Message("The password is hunter2."), moment));
        Assert.Equal(404, (await portal.ShowAsync(number, "/remove-text/2")).Status);

        var page = await (await portal.ShowAsync(number, "/remove-text/2", DemoAccounts.Engineer)).SubmitAsync("Remove the text for good");

        Assert.DoesNotContain("hunter2", page.Text);
        Assert.Contains($"Text removed by {DemoAccounts.Engineer.Name}", page.Text);
        Assert.DoesNotContain("Text removed", (await portal.ShowAsync(number)).Text);
    }

    [Fact]
    public async Task Is_not_offered_to_anybody_else()
    {
        var number = await portal.AnIncidentAsync();
        Assert.DoesNotContain("Remove this text", (await portal.ShowAsync(number, reader: DemoAccounts.Engineer)).Text);
        Assert.Empty((await portal.ShowAsync(number, "/remove-text/1", DemoAccounts.Engineer)).Document.QuerySelectorAll("main form"));
        Assert.Equal(404, (await portal.ShowAsync(number, "/remove-text/99")).Status);
    }
}
