using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R11")]
public sealed class RaiseTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Begins_from_a_solution_that_waits_for_an_answer_too()
    {
        var number = await portal.ASuggestedSolutionAsync();
        var page = await portal.ShowAsync(number);
        var place = page.Document.QuerySelector("#solution form.raise [name=Entry]")!.GetAttribute("value");
        Assert.Equal(place, (await portal.FindAsync(number)).Timeline.Single(entry => entry.Kind == EntryKind.SolutionSuggested).Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Opens_the_intake_with_product_message_and_where_it_came_from()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("And backups are slow."), ServiceTerms.Default, moment));
        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}");
        Assert.Equal(2, page.Document.QuerySelectorAll("form.raise").Length);

        page.Document.QuerySelector("form.raise")!.Remove();
        page = await page.SubmitAsync("Raise as a new incident");

        Assert.Equal("What is the problem?", page.Heading);
        Assert.Contains($"Raised from a message in {number}", page.Text);
        Assert.Contains("> And backups are slow.", page.Value("Description"), StringComparison.Ordinal);
        Assert.Contains("Windows Server", page.Document.QuerySelector("aside")!.TextContent);
    }

    [Fact]
    public async Task Asks_where_the_address_is_opened_and_begins_the_draft_once()
    {
        var number = await portal.AnIncidentAsync();
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);
        var page = await visitor.GetAsync($"/incidents/{number}/raise?entry=1");
        var answers = await Task.WhenAll(page.SubmitAsync("Raise as a new incident"), page.SubmitAsync("Raise as a new incident"));
        Assert.Equal(answers[0].Address, answers[1].Address);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_offered_to_those_who_may_not()
    {
        var number = await portal.AnIncidentAsync();
        var stranger = await portal.AnotherCustomerAsync("Olga Nowak");
        Assert.Equal(404, (await (await portal.SignInAsync(stranger)).GetAsync($"/incidents/{number}/raise?entry=1")).Status);
        Assert.DoesNotContain("Raise as a new incident", (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync($"/queue/{number}")).Text);
    }
}
