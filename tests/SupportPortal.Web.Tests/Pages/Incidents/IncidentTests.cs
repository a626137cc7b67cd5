using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class IncidentTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R13")]
    public async Task Shows_the_promise_with_the_calendar_beside_it()
    {
        var page = await portal.ShowAsync(await portal.AnIncidentAsync());

        Assert.Equal("DFS Replication stops", page.Heading);
        Assert.Contains("Poland, version 1 of the calendar", page.Text);
        Assert.Contains("It stops a few hours after every restart.", page.Text);
    }

    [Fact]
    [Rule("R36")]
    public async Task Names_the_calendar_in_the_language_of_the_reader()
    {
        var number = await portal.AnIncidentAsync();
        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}?lang=pl");
        Assert.Contains("Polska, wersja 1 kalendarza", page.Text);
    }

    [Fact]
    [Rule("R12")]
    public async Task Names_no_calendar_beside_a_promise_that_runs_around_the_clock()
    {
        var page = await portal.ShowAsync(await portal.AnIncidentAsync(Severity.A));
        Assert.Contains("Around the clock, holidays too", page.Text);
        Assert.DoesNotContain("of the calendar", page.Text);
    }

    [Fact]
    [Rule("R14")]
    public async Task Shows_how_the_promise_was_worked_out()
    {
        var page = await portal.ShowAsync(await portal.AnIncidentAsync());

        Assert.Equal("8 h", page.Document.QuerySelector(".sum b")!.TextContent);
        Assert.NotEmpty(page.Document.QuerySelectorAll("svg[role=img] .counted"));
        Assert.Equal("The same as a table", page.Document.QuerySelector("table caption")!.TextContent);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_there_for_a_stranger()
    {
        var number = await portal.AnIncidentAsync();
        var stranger = await portal.AnotherCustomerAsync();
        Assert.Equal(404, (await (await portal.SignInAsync(stranger)).GetAsync($"/incidents/{number}")).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/incidents/nonsense")).Status);
    }

    [Fact]
    public async Task Shows_what_people_wrote_as_text_with_its_paragraphs_and_addresses()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("<b>One</b>\n\nSee https://example.com/a."), ServiceTerms.Default, moment));

        var message = (await portal.ShowAsync(number)).Document.QuerySelectorAll(".msg .prose")[^1];

        Assert.Equal(["<b>One</b>", "See https://example.com/a."], message.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        Assert.Equal("https://example.com/a", message.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    [Rule("R37")]
    public async Task Never_shows_internal_notes_to_the_customer()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Note(new Message("secret thoughts"), moment));

        Assert.DoesNotContain("secret thoughts", (await portal.ShowAsync(number)).Text);
        Assert.Contains("secret thoughts", (await portal.ShowAsync(number, reader: DemoAccounts.Admin)).Text);
    }

    [Fact]
    [Rule("R15")]
    public async Task Says_when_the_promise_was_met_and_by_what()
    {
        var number = await portal.AnIncidentAsync(Severity.A);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("Hello Anna"), calendar, ServiceTerms.Default, moment));

        var page = await portal.ShowAsync(number);

        Assert.Equal("Met", page.Document.QuerySelector(".clock .badge")!.TextContent);
        Assert.Equal("Jonas Ek", page.Document.QuerySelector(".msg header:has(.badge) h3")!.TextContent);
        Assert.Equal("Initial response", page.Document.QuerySelector(".msg .badge")!.TextContent);
    }

    [Fact]
    public async Task Shows_the_latest_fifty_entries_and_leads_to_the_earlier_ones()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) =>
        {
            for (var i = 1; i <= 59; i++)
                incident.Write(new Message(FormattableString.Invariant($"number {i};")), ServiceTerms.Default, moment);
        });

        var latest = await portal.ShowAsync(number);
        var earlier = await latest.FollowAsync("Earlier");

        Assert.Contains("number 59;", latest.Text);
        Assert.DoesNotContain("number 9;", latest.Text);
        Assert.Contains("number 9;", earlier.Text);
        Assert.DoesNotContain("number 10;", earlier.Text);
        Assert.Equal(latest.Text, (await earlier.FollowAsync("To the latest")).Text);
    }

    [Fact]
    public async Task Quotes_what_was_said_earlier_than_the_page_shows()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) =>
        {
            for (var i = 1; i <= 59; i++)
                incident.Write(new Message(FormattableString.Invariant($"number {i};")), Domain.ServiceTerms.Default, moment);
        });

        var earlier = await (await portal.ShowAsync(number)).FollowAsync("Earlier");
        var quoting = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync(earlier.Document.QuerySelector("#e2 [data-quote]")!.GetAttribute("href")!.Split('#')[0]);

        Assert.Contains("> number 1;", quoting.Value("Your message"), StringComparison.Ordinal);
        Assert.Contains("number 59;", quoting.Text);
    }

    [Fact]
    [Rule("R16")]
    public async Task Puts_the_clock_first_while_it_runs_and_afterwards_what_needs_an_answer()
    {
        var running = await portal.ShowAsync(await portal.AnIncidentAsync());
        var asking = await portal.ShowAsync(await portal.ASuggestedSolutionAsync());

        Assert.Equal("First response", running.Document.QuerySelector("main h2")!.TextContent);
        Assert.Equal("One thing needs your answer", asking.Document.QuerySelector("main h2")!.TextContent);
    }

    [Fact]
    [Rule("R6")]
    public async Task Says_until_when_a_solution_can_stay_unanswered()
    {
        var number = await portal.ASuggestedSolutionAsync();
        var incident = await portal.FindAsync(number);
        await using var db = portal.Store.Open();
        var calendar = await Application.Incidents.IncidentAccess.CalendarOfAsync(db, incident, CancellationToken.None);
        var until = calendar.Calendar.EndOfTerm(incident.SilentSince!.Value, 10);

        var page = await portal.ShowAsync(number);

        var said = page.Document.QuerySelectorAll(".ask time")[^1].GetAttribute("datetime")!;
        Assert.Equal(until, NodaTime.Text.OffsetDateTimePattern.Rfc3339.Parse(said).Value.ToInstant());
    }

    [Fact]
    [Rule("R3")]
    public async Task Says_again_when_it_is_closed_that_solutions_are_best_effort()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.CloseAtRequest("found it", moment));

        var page = await portal.ShowAsync(number);

        Assert.Contains("Solutions are best effort; none is guaranteed.", page.Document.QuerySelectorAll(".notice").First(notice => notice.Closest("[hidden]") is null).TextContent);
        Assert.Contains("a person decides whether it is charged", page.Text);
    }

    [Fact]
    [Rule("R37")]
    public async Task Lets_an_admin_read_without_a_form_to_act()
    {
        var page = await portal.ShowAsync(await portal.ASuggestedSolutionAsync(), reader: DemoAccounts.Admin);

        Assert.Equal(200, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main form:not([method=dialog]), main .ask, aside a"));
    }

    [Fact]
    [Rule("R37")]
    public async Task Leads_an_engineer_to_the_desk_unless_the_incident_is_their_own()
    {
        var number = await portal.AnIncidentAsync();
        Assert.Equal($"/queue/{number.ToString().ToLowerInvariant()}", (await portal.ShowAsync(number, reader: DemoAccounts.Engineer)).Address);

        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.AddParticipant(DemoAccounts.Engineer.Id, moment));
        Assert.Equal($"/incidents/{number}", (await portal.ShowAsync(number, reader: DemoAccounts.Engineer)).Address);
    }

    [Fact]
    public async Task Shows_the_files_of_a_message_as_they_were_given()
    {
        var number = await portal.AnIncidentAsync();
        string[] names = ["e.log", "a.log", "d.log", "b.log", "f.log", "c.log"];
        var files = names.Select(name => new StoredFile(Guid.NewGuid(), name, 1, "text/plain", new string('0', 64)));
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("more") { Files = [.. files] }, calendar, ServiceTerms.Default, moment));

        var page = await portal.ShowAsync(number);

        Assert.Equal(names, page.Document.QuerySelectorAll(".files a:not([href$='/remove'])").Select(file => file.TextContent.Trim()[..5]));
    }

    [Fact]
    public async Task Asks_the_store_a_handful_of_things_however_long_the_conversation_is()
    {
        var (empty, full) = (await portal.AnIncidentAsync(), await portal.AnIncidentAsync());
        await portal.ActAsync(full, DemoAccounts.Engineer, (incident, calendar, moment) =>
        {
            for (var i = 0; i < 120; i++)
                incident.Reply(new Message("more") { Files = [new StoredFile(Guid.NewGuid(), "log.txt", 1, "text/plain", new string('0', 64))] }, calendar, ServiceTerms.Default, moment);
        });
        var customer = await portal.SignInAsync(DemoAccounts.Customer);

        var (few, many) = (await CommandsAsync(customer, empty), await CommandsAsync(customer, full));

        Assert.Equal(few, many);
        Assert.InRange(many, 1, 8);
    }

    private async Task<int> CommandsAsync(Visitor visitor, IncidentNumber number)
    {
        await using var db = portal.Store.Open();
        using var commands = Application.Tests.Data.HeardCommands.Of(db);
        Assert.Equal(200, (await visitor.GetAsync($"/incidents/{number}")).Status);
        return commands.Heard.Count;
    }
}
