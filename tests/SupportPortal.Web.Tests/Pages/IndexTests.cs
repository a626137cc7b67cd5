using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R12")]
    public async Task Promises_a_first_response_for_each_severity()
    {
        var page = await portal.Visitor().GetAsync("/");
        string[] promises = [.. page.Document.QuerySelectorAll("main td[data-label='First response']").Select(cell => cell.TextContent)];
        Assert.Equal(["2 hours", "4 business hours", "8 business hours"], promises);
    }

    [Fact]
    [Rule("R3")]
    public async Task Says_that_no_solution_is_guaranteed() =>
        Assert.Contains("best effort; none is guaranteed", (await portal.Visitor().GetAsync("/")).Text);

    [Fact]
    [Rule("R29")]
    public async Task Tells_of_lifecycle_dates_ahead_the_nearest_first()
    {
        var page = await portal.Visitor().GetAsync("/");
        var days = page.Document.QuerySelectorAll("section[aria-labelledby=ahead] time").Select(time => time.GetAttribute("datetime")!).ToList();
        Assert.InRange(days.Count, 1, 5);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal(200, (await page.FollowAsync(page.Document.QuerySelector("section[aria-labelledby=ahead] th a")!.TextContent)).Status);
    }

    [Fact]
    public async Task Lets_people_sign_in_at_once()
    {
        var visitor = portal.Visitor();
        var page = await (await visitor.GetAsync("/")).SubmitAsync("Sign in", ("E-mail", DemoAccounts.Engineer.Email), ("Password", DemoAccounts.Password));
        Assert.Equal("/queue", page.Address);
        Assert.Contains("What next, Jonas Ek?", (await visitor.GetAsync("/")).Document.QuerySelector("aside")!.TextContent);
    }

    [Fact]
    public async Task Leads_who_tries_it_out_to_the_demonstrations_people()
    {
        var signIn = await (await portal.Visitor().GetAsync("/")).FollowAsync("Enter with one click");
        Assert.Contains(DemoAccounts.Engineer.Email, signIn.Document.GetElementById("demo")!.ParentElement!.TextContent);
    }

    [Fact]
    public async Task Has_no_dead_links()
    {
        var visitor = portal.Visitor();
        var home = await visitor.GetAsync("/");
        foreach (var link in home.Document.QuerySelectorAll("a[href^='/']"))
            Assert.Equal(200, (await visitor.GetAsync(link.GetAttribute("href")!)).Status);
    }

    [Theory]
    [InlineData(null, "Stockholm")]
    [InlineData("Europe/Warsaw", "Warsaw")]
    [InlineData("%", "Stockholm")]
    public async Task Says_times_in_the_zone_of_the_browser(string? cookie, string zone)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (cookie is not null)
            request.Headers.Add("Cookie", $"tz={cookie}");
        var page = await portal.Visitor().SendAsync(request);
        Assert.Contains($"Times are in the zone of {zone}", page.Document.QuerySelector("footer")!.TextContent);
    }
}
