using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages;

[Rule("R13")]
public sealed class SupportHoursTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Draws_two_weeks_with_the_holidays_in_them()
    {
        portal.Clock.StopAt(Instant.FromUtc(2026, 12, 21, 9, 0));

        var page = await portal.Visitor().GetAsync("/support-hours?country=no");

        var days = page.Document.QuerySelectorAll("tbody tr");
        Assert.Equal(14, days.Length);
        Assert.Contains("25 Dec 2026", days[4].TextContent, StringComparison.Ordinal);
        Assert.Contains("closed", days[4].QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.NotNull(days[4].QuerySelector("rect.closed"));
        Assert.NotNull(days[0].QuerySelector("line.mark"));
        Assert.Null(days[1].QuerySelector("line.mark"));
    }

    [Theory]
    [InlineData("", "United States")] // the seller's
    [InlineData("?country=pl", "Poland")]
    [InlineData("?country=zz", "United States")]
    public async Task Shows_the_country_that_was_asked_for_or_else_the_sellers(string query, string country) =>
        Assert.Equal(country, (await portal.Visitor().GetAsync("/support-hours" + query)).Document.QuerySelector(".tabs [aria-current]")!.TextContent);

    [Fact]
    public async Task Begins_with_ones_own_country() =>
        Assert.Equal("Poland", (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/support-hours")).Document.QuerySelector(".tabs [aria-current]")!.TextContent);
}
