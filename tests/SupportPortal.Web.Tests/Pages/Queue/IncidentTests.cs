using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class IncidentTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R9")]
    public async Task Keeps_what_cannot_be_done_yet_visible_with_one_sentence_why()
    {
        var page = await portal.WorkOnAsync(await portal.AnIncidentAsync());

        var solution = page.Document.QuerySelectorAll("[aria-disabled=true]").Single(offer => offer.TextContent == "Suggest a solution");
        Assert.Equal("There is no definition of the problem yet. Propose one first: “resolved when …”.", page.Document.GetElementById(solution.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal("/queue", page.Link("Queue").GetAttribute("href"));
    }

    [Fact]
    [Rule("R15")]
    public async Task Says_what_the_first_reply_will_do()
    {
        Assert.Contains("meets the promise", (await portal.WorkOnAsync(await portal.AnIncidentAsync(Severity.A))).Text);
        Assert.Contains("which was due", (await portal.WorkOnAsync(await portal.AnIncidentAsync(Severity.A, portal.Now() - Duration.FromHours(3)))).Text);
    }

    [Fact]
    public async Task Quotes_what_was_said_earlier_than_the_page_shows()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) =>
        {
            for (var i = 1; i <= 59; i++)
                incident.Write(new Message(FormattableString.Invariant($"number {i};")), Domain.ServiceTerms.Default, moment);
        });

        var earlier = await (await portal.WorkOnAsync(number)).FollowAsync("Earlier");
        var quoting = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync(earlier.Document.QuerySelector("#e2 [data-quote]")!.GetAttribute("href")!.Split('#')[0]);

        Assert.Contains("> number 1;", quoting.Value("Reply to Anna Brzezińska"), StringComparison.Ordinal);
        Assert.Contains("number 59;", quoting.Text);
    }

    [Fact]
    public async Task Writes_by_tabs_in_the_address()
    {
        var page = await portal.WorkOnAsync(await portal.AnIncidentAsync());

        Assert.NotNull(page.Field("Reply to Anna Brzezińska"));
        Assert.NotNull((await page.FollowAsync("Internal note")).Field("Note"));
        Assert.NotNull((await page.FollowAsync("Log a call")).Field("What was said"));
    }

    [Fact]
    public async Task Puts_what_needs_an_answer_first()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AnswerAsync(number);
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, calendar, moment) => incident.ProposeDefinition("It runs for two days.", calendar, moment));
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.RequestSeverity(Severity.B, "More people.", null, moment));

        var page = await portal.WorkOnAsync(number);

        Assert.Equal(["Anna Brzezińska asks for severity B", "Anna Brzezińska proposes a definition", "First response"], page.Document.QuerySelectorAll("main h2").Take(3).Select(heading => heading.TextContent));
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_read_by_an_admin_and_is_not_there_for_a_customer()
    {
        var number = await portal.AnIncidentAsync();
        var read = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(Work.On(number));
        Assert.Empty(read.Document.QuerySelectorAll("main form:not([method=dialog]), aside form, [aria-disabled]"));
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync(Work.On(number))).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue/SP-999999")).Status);
    }

    [Fact]
    public async Task Shows_what_else_the_customer_has_with_us()
    {
        var (before, number) = (await portal.AnIncidentAsync(), await portal.AnIncidentAsync());

        var others = (await portal.WorkOnAsync(number)).Document.QuerySelectorAll("aside section[aria-labelledby=others] a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(Work.On(before), others[0]);
        Assert.DoesNotContain(Work.On(number), others);
    }

    [Fact]
    public async Task Costs_as_many_queries_for_a_long_story_as_for_a_short_one()
    {
        var number = await portal.AnIncidentAsync();
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        await engineer.GetAsync(Work.On(number));
        using var commands = HeardCommands.Of(portal.Store.Open());
        await engineer.GetAsync(Work.On(number));
        var few = commands.Heard.Count;
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) =>
        {
            for (var i = 0; i < 40; i++)
                incident.Note(new Message(FormattableString.Invariant($"Note {i}")), moment);
        });

        commands.Clear();
        await engineer.GetAsync(Work.On(number));

        Assert.Equal(few, commands.Heard.Count);
        Assert.InRange(few, 4, 10);
    }

    [Fact]
    [Rule("R7")]
    public async Task Offers_a_note_and_for_two_weeks_a_reply_once_it_is_closed()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));

        var page = await portal.WorkOnAsync(number);

        Assert.Equal(["Reply", "Internal note"], page.Document.QuerySelectorAll(".tabs a").Select(tab => tab.TextContent));
        Assert.Empty(page.Document.QuerySelectorAll("[aria-disabled]"));
        Assert.Contains("Closed at customer’s request", page.Document.QuerySelector("aside")!.TextContent);
    }
}
