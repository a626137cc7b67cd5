using SupportPortal.Application.Demo;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_what_will_be_here_when_there_is_nothing()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        var page = await visitor.GetAsync("/incidents");
        Assert.Contains("No open incidents", page.Text);
        Assert.Equal("/incidents/new", page.Link("Submit an incident").GetAttribute("href"));
        Assert.Contains("Nothing is closed yet", (await page.FollowAsync("Closed")).Text);
    }

    [Fact]
    [Rule("R37")]
    public async Task Lists_own_incidents_and_those_with_a_part_in_them_and_no_others()
    {
        var (one, other) = (await portal.AnotherCustomerAsync("One"), await portal.AnotherCustomerAsync("Other"));
        var (own, shared, strange) = (await SubmitAsync(one), await SubmitAsync(other), await SubmitAsync(other));
        await portal.ActAsync(shared, other, (incident, moment) => incident.AddParticipant(one.Id, moment));

        var page = await (await portal.SignInAsync(one)).GetAsync("/incidents");

        Assert.Equal([shared.ToString(), own.ToString()], page.Document.QuerySelectorAll("td .mono").Select(number => number.TextContent));
        Assert.Contains("You take part", page.Text);
        Assert.DoesNotContain(strange.ToString(), page.Text);
    }

    [Fact]
    public async Task Offers_drafts_to_go_on_with()
    {
        var customer = await portal.AnotherCustomerAsync();
        var draft = await portal.Store.ADraftAsync(customer.Actor(), await portal.Store.APackAsync(customer.Actor()));
        var visitor = await portal.SignInAsync(customer);

        var page = await visitor.GetAsync("/incidents");

        Assert.Contains("Go on with a draft", page.Text);
        Assert.Contains($"/incidents/new/{draft}/", page.Document.QuerySelector("tbody th a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("Go on with a draft", (await visitor.GetAsync("/incidents?show=closed")).Text);
    }

    [Fact]
    public async Task Shows_what_waits_for_the_reader_above_the_rest()
    {
        var customer = await portal.AnotherCustomerAsync();
        var (asked, newest) = (await SubmitAsync(customer), await SubmitAsync(customer));
        await portal.ActAsync(asked, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Ask(new Message("Which build?"), calendar, moment));

        var page = await (await portal.SignInAsync(customer)).GetAsync("/incidents");

        Assert.Equal(["Waiting for you", "Other open incidents"], page.Document.QuerySelectorAll("main h2").Select(head => head.TextContent));
        Assert.Equal([asked.ToString(), newest.ToString()], page.Document.QuerySelectorAll("td .mono").Select(number => number.TextContent));
        Assert.Equal([asked.ToString()], (await (await portal.SignInAsync(customer)).GetAsync("/incidents?show=waiting")).Document.QuerySelectorAll("td .mono").Select(number => number.TextContent));
    }

    [Fact]
    public async Task Is_turned_by_addresses()
    {
        var customer = await portal.AnotherCustomerAsync();
        for (var i = 0; i <= ListOwnIncidents.PageSize; i++)
            await SubmitAsync(customer);
        var page = await (await portal.SignInAsync(customer)).GetAsync("/incidents");
        Assert.Equal(ListOwnIncidents.PageSize, page.Document.QuerySelectorAll("tbody tr").Length);

        var older = await page.FollowAsync("Older");

        Assert.Single(older.Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(ListOwnIncidents.PageSize, (await older.FollowAsync("Newer")).Document.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("?before=-1")]
    [InlineData("?before=2147483647")]
    [InlineData("?after=SP-99999999999999999999")]
    [InlineData("?show=waiting&before=SP-1")]
    [InlineData("?show=nonsense&before=%00")]
    public async Task Makes_the_best_of_odd_addresses(string query) =>
        Assert.Equal(200, (await (await portal.SignInAsync(await portal.AnotherCustomerAsync())).GetAsync("/incidents" + query)).Status);

    private Task<IncidentNumber> SubmitAsync(SupportPortal.Application.Demo.DemoAccount customer) =>
        portal.Store.AnIncidentAsync(customer.Actor(), at: portal.Now());
}
