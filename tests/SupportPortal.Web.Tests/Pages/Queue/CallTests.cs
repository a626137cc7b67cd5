using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class CallTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R15")]
    public async Task Counts_from_its_stated_start_in_the_engineers_zone()
    {
        var number = await portal.AnIncidentAsync(Severity.C, portal.Now() - Duration.FromHours(3));
        var start = (portal.Now() - Duration.FromHours(1)).InZone(DateTimeZoneProviders.Tzdb["Europe/Stockholm"]).LocalDateTime;
        var minute = new LocalDateTime(start.Year, start.Month, start.Day, start.Hour, start.Minute);

        var page = await (await portal.WorkOnAsync(number, "call")).SubmitAsync(
            "Log the call", ("Day", minute.Date.ToString("uuuu-MM-dd", null)), ("Started", minute.TimeOfDay.ToString("HH:mm", null)), ("Minutes", "20"), ("With", "Anna"), ("What was said", "We agreed on logs."));

        Assert.Contains("The call is logged.", page.Text);
        Assert.Equal(minute.InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Stockholm"]).ToInstant(), (await portal.FindAsync(number)).RespondedAt);
        var shown = (await portal.ShowAsync(number)).Document.QuerySelectorAll("li.event").Single(one => one.TextContent.Contains("We agreed on logs.", StringComparison.Ordinal));
        Assert.Contains("logged by Jonas Ek", shown.TextContent, StringComparison.Ordinal);
        Assert.Contains("Initial response", shown.TextContent, StringComparison.Ordinal);
        Assert.Equal((await portal.FindAsync(number)).Timeline.Single(entry => entry.Kind == EntryKind.Call).At, Logged(shown)); // beside the stated start
    }

    private static Instant Logged(AngleSharp.Dom.IElement entry) =>
        NodaTime.Text.OffsetDateTimePattern.Rfc3339.Parse(entry.QuerySelectorAll("time")[^1].GetAttribute("datetime")!).Value.ToInstant();

    [Fact]
    public async Task Says_everything_that_is_missing_and_keeps_the_rest()
    {
        var refused = await (await portal.WorkOnAsync(await portal.AnIncidentAsync(), "call")).SubmitAsync("Log the call", ("Day", ""), ("Started", "soon"), ("What was said", "A lot."));

        Assert.Equal((422, "A lot.", "soon"), (refused.Status, refused.Value("What was said"), refused.Value("Started")));
        Assert.Equal(
            ["Give the day of the call", "Give the time at which the call started, such as 15:38", "Give how many minutes the call took, up to 1440", "Say with whom the call was, or whom it was for"],
            refused.Errors);
    }

    [Fact]
    public async Task Is_refused_in_the_future()
    {
        var tomorrow = portal.Now().InUtc().Date.PlusDays(2).ToString("uuuu-MM-dd", null);
        var refused = await (await portal.WorkOnAsync(await portal.AnIncidentAsync(), "call")).SubmitAsync("Log the call", ("Day", tomorrow), ("Started", "10:00"), ("Minutes", "5"), ("With", "Anna"));

        Assert.Equal(409, refused.Status);
        Assert.Equal(["A call is logged after it has ended."], refused.Errors);
        Assert.Equal("#Form_On", refused.Document.QuerySelector(".error-summary a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData(0, "Form_At")]
    [InlineData(-9, "Form_On")]
    public async Task Leads_to_the_start_that_is_wrong(int days, string leadsTo)
    {
        // Within the minute that runs: it ends in the future, and on the same day.
        var now = portal.Now().InZone(DateTimeZoneProviders.Tzdb["Europe/Stockholm"]);
        var day = now.Date.PlusDays(days);
        var page = await portal.WorkOnAsync(await portal.AnIncidentAsync(), "call");

        var refused = await page.SubmitAsync("Log the call", ("Day", day.ToString("uuuu-MM-dd", null)), ("Started", now.TimeOfDay.ToString("HH:mm", null)), ("Minutes", "5"), ("With", "Anna"));

        Assert.Equal($"#{leadsTo}", refused.Document.QuerySelector(".error-summary a")?.GetAttribute("href"));
        Assert.NotNull(refused.Document.GetElementById(leadsTo));
    }
}
