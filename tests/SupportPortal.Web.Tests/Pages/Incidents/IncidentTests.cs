using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class IncidentTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R13")]
    public async Task Shows_the_promise_with_the_calendar_beside_it()
    {
        var page = await ShowAsync(await portal.AnIncidentAsync());

        Assert.Equal("DFS Replication stops", page.Heading);
        Assert.Contains("Poland, version 1 of the calendar", page.Text);
        Assert.Contains("It stops a few hours after every restart.", page.Text);
    }

    [Fact]
    [Rule("R14")]
    public async Task Shows_how_the_promise_was_worked_out()
    {
        var page = await ShowAsync(await portal.AnIncidentAsync());

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
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("<b>One</b>\n\nSee https://example.com/a."), moment));

        var message = (await ShowAsync(number)).Document.QuerySelectorAll(".msg .prose")[^1];

        Assert.Equal(["<b>One</b>", "See https://example.com/a."], message.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        Assert.Equal("https://example.com/a", message.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    [Rule("R37")]
    public async Task Never_shows_internal_notes_to_the_customer()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Note(new Message("secret thoughts"), moment));

        Assert.DoesNotContain("secret thoughts", (await ShowAsync(number)).Text);
        Assert.Contains("secret thoughts", (await ShowAsync(number, DemoAccounts.Admin)).Text);
    }

    [Fact]
    [Rule("R15")]
    public async Task Says_when_the_promise_was_met_and_by_what()
    {
        var number = await portal.AnIncidentAsync(Severity.A);
        var calendar = await CalendarAsync(number);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Reply(new Message("Hello Anna"), calendar, moment));

        var page = await ShowAsync(number);

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
                incident.Write(new Message(FormattableString.Invariant($"number {i};")), moment);
        });

        var latest = await ShowAsync(number);
        var earlier = await latest.FollowAsync("Earlier");

        Assert.Contains("number 59;", latest.Text);
        Assert.DoesNotContain("number 9;", latest.Text);
        Assert.Contains("number 9;", earlier.Text);
        Assert.DoesNotContain("number 10;", earlier.Text);
        Assert.Equal(latest.Text, (await earlier.FollowAsync("To the latest")).Text);
    }

    private async Task<Page> ShowAsync(IncidentNumber number, DemoAccount? reader = null) =>
        await (await portal.SignInAsync(reader ?? DemoAccounts.Customer)).GetAsync($"/incidents/{number}");

    private async Task<CalendarVersion> CalendarAsync(IncidentNumber number)
    {
        await using var db = portal.Store.Open();
        return await db.CalendarOfAsync(db.Incidents.Single(incident => incident.Number == number), CancellationToken.None);
    }
}
