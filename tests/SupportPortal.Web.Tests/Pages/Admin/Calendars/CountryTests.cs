using SupportPortal.Application.Demo;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Admin.Calendars;

[Rule("R13")]
public sealed class CountryTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Draws_the_usual_week_and_says_it_in_words()
    {
        var lanes = (await ShowAsync("se")).Document.QuerySelectorAll("td.lane svg[role=img]");
        Assert.Equal(7 + 14, lanes.Length); // the usual week, and the two weeks to come
        Assert.Matches(@"Monday: \d\d:\d\d–\d\d:\d\d", lanes[0].GetAttribute("aria-label"));
        Assert.Equal("Sunday: closed", lanes[6].GetAttribute("aria-label"));
    }

    [Fact]
    [Rule("R14")]
    public async Task Saves_what_was_typed_as_the_next_version_and_keeps_the_older_ones_readable()
    {
        var done = await (await ShowAsync("pl")).SubmitAsync(
            "Save as version 2", ("Monday", "08:00-12:00, 12:30-16:30"), ("Holidays", "2026-12-25 Boże Narodzenie\n2026-12-26 Drugi dzień"), ("Days with hours of their own", "2026-12-24 08:00-12:00"));
        Assert.Contains("Version 2 is in force", done.Document.Body!.TextContent);
        Assert.Equal("2026-12-25 Boże Narodzenie\n2026-12-26 Drugi dzień", done.Value("Holidays"));
        var calendar = await InForceAsync("PL");
        Assert.Equal(2, calendar.Weekly[IsoDayOfWeek.Monday].Count);
        Assert.Equal("Boże Narodzenie", calendar.Holidays[new(2026, 12, 25)]);
        Assert.Single(calendar.OwnHours[new(2026, 12, 24)]);
        Assert.Contains("version 1", (await done.FollowAsync("Version 1")).Heading);
    }

    [Theory]
    [InlineData("Monday", "nine to five", "“nine to five” is not a pair of times such as 09:00-17:00.")]
    [InlineData("Holidays", "25.12.2026 Christmas", "“25.12.2026” is not a date such as 2026-12-24, between 1900 and 2200.")]
    [InlineData("Holidays", "2026-12-25", "The holiday on 25 December 2026 needs a name, which is shown beside promises.")]
    [InlineData("Holidays", "2026-12-25 A\n2026-12-25 B", "2026-12-25 is listed twice. Keep one of the two.")]
    [InlineData("Days with hours of their own", "2026-12-24 8-12", "“8-12” is not a pair of times such as 09:00-17:00.")]
    [InlineData("Name", " ", "Give the calendar a name of up to 100 characters; it stands beside every promise.")]
    public async Task Says_beside_the_field_what_is_wrong_and_keeps_it(string field, string typed, string sentence)
    {
        var page = await (await ShowAsync("no")).SubmitAsync("Save as version 2", (field, typed));
        Assert.Equal((422, sentence), (page.Status, Assert.Single(page.Errors)));
        Assert.Equal(typed, page.Value(field));
    }

    [Fact]
    public async Task Refuses_a_calendar_that_never_opens_and_keeps_what_was_typed()
    {
        string[] days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        var page = await (await ShowAsync("no")).SubmitAsync("Save as version 2", [("Name", "Always closed"), ("Days with hours of their own", ""), .. days.Select(day => (day, ""))]);
        Assert.Equal(409, page.Status);
        Assert.StartsWith("A calendar that never opens cannot promise anything.", Assert.Single(page.Errors));
        Assert.Equal(("Always closed", ""), (page.Value("Name"), page.Value("Monday")));
    }

    [Fact]
    public async Task Refuses_a_day_that_is_a_holiday_and_has_hours_of_its_own()
    {
        var page = await (await ShowAsync("no")).SubmitAsync("Save as version 2", ("Holidays", "2026-12-24 Julaften"), ("Days with hours of their own", "2026-12-24 08:00-12:00"));
        Assert.Equal((409, "24 December 2026 is both a holiday and a day with hours of its own. Keep one of the two."), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Refuses_to_save_the_same_again() =>
        Assert.Equal("The calendar in force says the same already, so no new version was made.", string.Join('|', (await (await ShowAsync("no")).SubmitAsync("Save as version 2")).Errors));

    [Fact]
    public async Task Refuses_when_someone_else_was_faster_and_goes_through_on_a_second_look()
    {
        var (mine, theirs) = (await ShowAsync("se"), await ShowAsync("se"));
        await theirs.SubmitAsync("Save as version 2", ("Name", "Theirs"));
        var refused = await mine.SubmitAsync("Save as version 2", ("Name", "Mine"));
        Assert.Equal((409, "Mine"), (refused.Status, refused.Value("Name")));
        Assert.Equal("Mine", (await refused.SubmitAsync("Save as version 3")).Value("Name"));
    }

    [Fact]
    [Rule("R14")]
    public async Task Shows_beforehand_what_it_would_have_promised_and_saves_nothing()
    {
        var page = await (await ShowAsync("us")).SubmitAsync("See first what it would have promised", ("Monday", "07:00-15:00"));
        Assert.Contains("No open promise would have been another", page.Text);
        Assert.Equal("07:00-15:00", page.Value("Monday"));
        Assert.Equal("09:00-17:00", (await ShowAsync("us")).Value("Monday"));
    }

    [Fact]
    [Rule("R14")]
    public async Task Draws_what_was_typed_when_it_is_looked_at_beforehand()
    {
        var page = await (await ShowAsync("us")).SubmitAsync("See first what it would have promised", ("Sunday", "10:00-12:00"));
        var lanes = page.Document.QuerySelectorAll("td.lane svg[role=img]");
        Assert.Equal("Sunday: 10:00–12:00", lanes[6].GetAttribute("aria-label"));
        Assert.Equal(2, lanes.Skip(7).Count(lane => lane.GetAttribute("aria-label") == "Sunday: 10:00–12:00"));
        Assert.Contains("America/New_York, as you typed it; not saved yet", page.Text);
        Assert.Equal("Sunday: closed", (await ShowAsync("us")).Document.QuerySelectorAll("td.lane svg[role=img]")[6].GetAttribute("aria-label"));
    }

    [Fact]
    [Rule("R14")]
    public async Task Saves_what_was_looked_at_beforehand()
    {
        var calendar = await ShowAsync("us");
        var shown = await calendar.SubmitAsync("See first what it would have promised", ("Tuesday", "07:00-15:00"));
        var wrong = await shown.SubmitAsync("Save as version 2", ("Friday", "soon"));
        Assert.Equal(422, wrong.Status);
        var saved = await wrong.SubmitAsync("Save as version 2", ("Friday", "09:00-12:00"));
        Assert.Equal("/admin/calendars/us", saved.Address, ignoreCase: true);
        Assert.Contains("Version 2 is in force", saved.Text);
        Assert.Equal("07:00-15:00", (await ShowAsync("us")).Value("Tuesday"));
    }

    [Fact]
    [Rule("R14")]
    public async Task Shows_the_promises_that_would_have_moved_before_it_saves()
    {
        await using var own = await PortalFactory.OnAsync(Application.Data.Store.Sqlite);
        var number = await own.AnIncidentAsync();
        var country = (await own.FindAsync(number)).Receipt.Calendar.Country;
        var form = await (await own.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/calendars/{country}");
        var save = form.Document.QuerySelectorAll("button").Select(button => button.TextContent).First(text => text.StartsWith("Save as version", StringComparison.Ordinal));
        string[] days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        var shown = await form.SubmitAsync(save, [.. days.Select(day => (day, "03:00-03:30"))]);
        Assert.Contains("Would have been promised otherwise", shown.Text);
        Assert.Contains($"{number}", shown.Text);
        Assert.DoesNotContain("is in force. Promises already made", shown.Text);
        Assert.Contains("is in force. Promises already made stay as they are", (await shown.SubmitAsync(save)).Text);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("no/99")]
    [InlineData("no/0")]
    [InlineData("no/99999999999")]
    public async Task Is_not_there_without_such_a_calendar(string address) => Assert.Equal(404, (await ShowAsync(address)).Status);

    private async Task<Page> ShowAsync(string country) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/calendars/{country}");

    private async Task<BusinessCalendar> InForceAsync(string country)
    {
        await using var db = await portal.Contexts.CreateDbContextAsync();
        return (await db.InForceAsync(country, country, CancellationToken.None)).Calendar;
    }
}
