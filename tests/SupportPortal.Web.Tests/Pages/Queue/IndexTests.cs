using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R16")]
    public async Task Shows_what_needs_attention_first_with_the_time_left()
    {
        var running = await portal.AnIncidentAsync(Severity.A);
        var missed = await portal.AnIncidentAsync(Severity.A, portal.Now() - Duration.FromHours(3));
        var atRisk = await portal.AnIncidentAsync(Severity.A, portal.Now() - Duration.FromMinutes(100.5));

        var rows = (await ShowAsync("/queue")).Document.QuerySelectorAll(".queue tbody tr");

        var mine = rows.Where(row => new[] { running, missed, atRisk }.Select(number => number.ToString()).Contains(row.QuerySelector(".meta .mono")!.TextContent)).ToList();
        Assert.Equal([missed.ToString(), atRisk.ToString(), running.ToString()], mine.Select(row => row.QuerySelector(".meta .mono")!.TextContent));
        Assert.Equal(["1 h late", "19 min", "1 h 59 min"], mine.Select(row => row.QuerySelector(".left b")!.TextContent));
        Assert.Equal(["left is-missed", "left is-risk", "left"], mine.Select(row => row.QuerySelector(".left")!.ClassName));
        Assert.Equal("16.2%", mine[1].QuerySelector(".bar rect")!.GetAttribute("width"));
    }

    [Fact]
    public async Task Keeps_view_and_filters_in_the_address()
    {
        var number = await portal.AnIncidentAsync(Severity.B);

        var page = await ShowAsync("/queue?view=unassigned&severity=B&country=PL&severity=nonsense&assignee=nobody&after=%00");

        Assert.Equal("Unassigned", page.Heading);
        Assert.Contains(number.ToString(), page.Text);
        Assert.Equal(["Severity: B Remove", "Country: Poland Remove"], page.Document.QuerySelectorAll(".chips .chip:not(.chip-add)").Select(chip => chip.TextContent.Trim()).Select(words => words.Replace("Remove", " Remove", StringComparison.Ordinal)));
        Assert.Equal("/queue?view=unassigned&severity=B", page.Document.QuerySelectorAll(".chips .chip")[1].GetAttribute("href"));
        Assert.Equal("/queue?view=missed&severity=B&country=PL", page.Document.QuerySelectorAll(".views a").Single(link => link.TextContent.StartsWith("Missed", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task Finds_words_and_leads_to_a_number()
    {
        var number = await portal.AnIncidentAsync();
        var queue = await ShowAsync("/queue");

        Assert.Contains(number.ToString(), (await queue.SubmitSearchAsync("dfs replication")).Text);
        Assert.Contains("Nothing fits", (await queue.SubmitSearchAsync("no such words \0 here")).Text);
        Assert.Equal(Work.On(number), (await queue.SubmitSearchAsync(number.ToString())).Address);
        Assert.Equal("/queue?q=SP-999999", (await queue.SubmitSearchAsync("SP-999999")).Address);
    }

    [Fact]
    public async Task Offers_to_search_elsewhere_what_a_view_does_not_have()
    {
        var number = await portal.AnIncidentAsync();

        var nothing = await ShowAsync("/queue?view=missed&severity=A&q=dfs%20replication");
        Assert.Equal("/search?q=dfs%20replication", nothing.Link("Search everything, closed incidents too").GetAttribute("href"));
        var open = await nothing.FollowAsync("Search all open incidents");
        Assert.Equal("/queue?view=open&q=dfs%20replication", open.Address);
        Assert.Contains(number.ToString(), open.Text);
        Assert.DoesNotContain("Search all open incidents", (await ShowAsync("/queue?view=open&q=nonesuch")).Text);
        Assert.DoesNotContain("Search everything", (await ShowAsync("/queue?view=open&country=NO&severity=A")).Text);
    }

    [Fact]
    public async Task Goes_from_page_to_page_with_as_many_queries_however_many_rows_there_are()
    {
        await using var crowded = new PortalFactory();
        await crowded.InitializeAsync();
        await crowded.AnIncidentAsync();
        var engineer = await crowded.SignInAsync(DemoAccounts.Engineer);
        await engineer.GetAsync("/queue");
        using var commands = HeardCommands.Of(crowded.Store.Open());
        await engineer.GetAsync("/queue");
        var few = commands.Heard.Count;
        await crowded.Store.ACrowdAsync(4_000);
        await (await engineer.GetAsync("/queue?view=open")).FollowAsync("Next"); // reads the other calendars, once

        commands.Clear();
        var first = await engineer.GetAsync("/queue?view=open");
        Assert.Equal((50, few), (first.Document.QuerySelectorAll(".queue tbody tr").Length, commands.Heard.Count));
        commands.Clear();
        var second = await first.FollowAsync("Next");
        Assert.Equal((50, few + 1), (second.Document.QuerySelectorAll(".queue tbody tr").Length, commands.Heard.Count)); // one more for ties

        Assert.Contains("51–100 of 99+", second.Text);
        Assert.Equal(AddressesOf(first), AddressesOf(await second.FollowAsync("Previous"))); // the time left may have moved on
        Assert.InRange(few, 3, 6);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_read_by_an_admin_worked_by_an_engineer_and_closed_to_customers()
    {
        await portal.AnIncidentAsync();
        Assert.Contains("Take next", (await ShowAsync("/queue")).Text);
        var read = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/queue");
        Assert.DoesNotContain("Take next", read.Text);
        Assert.Empty(read.Document.QuerySelectorAll("main input[type=checkbox]:not(#keys-on)"));
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/queue")).Status);
    }

    [Fact]
    public async Task Says_what_will_be_in_an_empty_view() =>
        Assert.Contains("No question of ours waits for a customer.", (await ShowAsync("/queue?view=waiting-for-customer")).Text);

    private async Task<Page> ShowAsync(string address) => await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync(address);

    private static IEnumerable<string?> AddressesOf(Page page) =>
        page.Document.QuerySelectorAll(".queue tbody a").Select(link => link.GetAttribute("href"));
}
