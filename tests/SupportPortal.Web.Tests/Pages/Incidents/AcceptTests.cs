using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class AcceptTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R6")]
    public async Task Closes_the_incident_as_resolved_and_charged()
    {
        var page = await (await portal.ShowAsync(await portal.ASuggestedSolutionAsync())).SubmitAsync("Yes, it is solved");

        Assert.Contains("Good to hear. The incident is closed as Resolved.", page.Text);
        Assert.Equal("Charged", page.Document.QuerySelector("aside .badge")!.TextContent);
    }

    [Fact]
    [Rule("R5")]
    public async Task Takes_any_of_several_solutions()
    {
        var number = await portal.ASuggestedSolutionAsync();
        var first = (await portal.FindAsync(number)).StandingSolution!.Id;
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.SuggestSolution(new Message("reinstall it"), calendar, moment with { At = moment.At + Duration.FromSeconds(1) }));

        var page = await portal.ShowAsync(number);
        Assert.Equal(["Did this solve it?", "Or did this one, suggested before?"], page.Document.QuerySelectorAll("article.ask h3").Select(heading => heading.TextContent));
        await page.SubmitAsync("Yes, this one solved it");
        Assert.NotNull((await portal.FindAsync(number)).Solutions.Single(solution => solution.Id == first).AcceptedAt);
    }

    [Fact]
    [Rule("R5")]
    public async Task Shows_the_one_that_did_not_help_by_its_own_address()
    {
        var number = await portal.ASuggestedSolutionAsync();
        var first = (await portal.FindAsync(number)).StandingSolution!.Id;
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.SuggestSolution(new Message("reinstall it"), calendar, moment with { At = moment.At + Duration.FromSeconds(1) }));
        Assert.Contains("restart it", (await portal.ShowAsync(number, $"/reject?solution={first}")).Text);
    }

    [Fact]
    public async Task Shows_first_what_has_happened_meanwhile_and_can_then_be_done()
    {
        var number = await portal.ASuggestedSolutionAsync();
        var page = await portal.ShowAsync(number);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("wait, there is more"), calendar, ServiceTerms.Default, moment));

        var refused = await page.SubmitAsync("Yes, it is solved");
        Assert.Equal((409, Stage.SolutionSuggested), (refused.Status, (await portal.FindAsync(number)).Stage));
        Assert.Contains("wait, there is more", refused.Text);

        await refused.SubmitAsync("Yes, it is solved");
        Assert.Equal(Stage.Closed, (await portal.FindAsync(number)).Stage);
    }

    [Fact]
    [Rule("R9")]
    public async Task Says_why_not_when_there_is_nothing_to_accept()
    {
        var page = await portal.ShowAsync(await portal.AnIncidentAsync(), "/accept");

        Assert.Contains("No solution has been suggested that still stands.", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_offered_to_a_participant()
    {
        var (number, other) = (await portal.ASuggestedSolutionAsync(), await portal.AnotherCustomerAsync());
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.AddParticipant(other.Id, moment));

        var page = await portal.ShowAsync(number, reader: other);

        Assert.DoesNotContain("Yes, it is solved", page.Text);
        Assert.Contains("It did not help", page.Text);
    }
}
