using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.Given;

namespace SupportPortal.Domain.Tests.ResponseTimes;

public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2200-12-31")]
    public void Opens_on_own_dates_alone(string date) =>
        Assert.True(new CalendarDefinition("Etc/UTC", OwnHours: Own(date, "09:00-17:00")).ToCalendar().IsBusinessDay(On(date)));

    [Fact]
    public void Opens_on_the_day_after_a_holiday_by_the_tail_of_its_hours()
    {
        var evening = new CalendarDefinition("America/Nuuk", OwnHours: Own("2026-03-28", "23:00-23:30")).ToCalendar();
        Assert.False(evening.IsBusinessDay(On("2026-03-28"))); // the clock skips these hours into the next day
        Assert.True(evening.IsBusinessDay(On("2026-03-29")));
    }

    [Theory]
    [InlineData("2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T12:34:56Z", "2026-03-02T12:34:56Z")] // open already
    [InlineData("2026-03-06T17:00:00Z", "2026-03-09T09:00:00Z")]
    [Rule("R13")]
    public void Opens_next(string at, string opening) => Assert.Equal(At(opening), ACalendar().NextOpening(At(at)));

    [Fact]
    [Rule("R13")]
    public void Is_searched_for_two_closed_years_and_no_longer()
    {
        var calendar = new CalendarDefinition("Etc/UTC", OwnHours: Own("2026-03-02", "09:00-12:00")).ToCalendar();
        Assert.Equal(At("2026-03-02T09:00:00Z"), calendar.NextOpening(At("2024-03-02T12:00:00Z")));
        var refused = Assert.Throws<RefusedException>(() => calendar.NextOpening(At("2024-03-01T12:00:00Z")));
        Assert.Equal(new ClosedForTwoYears(On("2024-03-01")), refused.Refusal);
    }

    [Fact]
    [Rule("R13")]
    public void Promises_only_what_it_opens_for()
    {
        var version = AVersion(new CalendarDefinition("Etc/UTC", OwnHours: Own("2026-03-02", "09:00-15:00")).ToCalendar());
        Assert.Equal([Severity.A, Severity.B], ResponseClock.Promises(At("2026-03-01T00:00:00Z"), version).Select(promise => promise.Severity));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Has_no_business_day_before_the_first(int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>("businessDay", () => ACalendar().StartOfTermDay(At("2026-03-02T08:00:00Z"), day));
        Assert.Throws<ArgumentOutOfRangeException>("businessDay", () => ACalendar().EndOfTerm(At("2026-03-02T08:00:00Z"), day));
    }

    [Fact]
    [Rule("R13")]
    public void Gives_up_counting_when_it_stays_closed_with_time_left()
    {
        var calendar = new CalendarDefinition("Etc/UTC", OwnHours: Own("2026-03-02", "09:00-12:00")).ToCalendar();
        var refused = Assert.Throws<RefusedException>(() => calendar.Count(At("2026-03-01T00:00:00Z"), Hours(4)));
        Assert.Equal(new ClosedForTwoYears(On("2026-03-02")), refused.Refusal);
        Assert.Equal(Hours(3), calendar.Elapsed(At("2020-01-01T00:00:00Z"), At("2030-01-01T00:00:00Z")));
    }

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-03", false)] // a holiday
    [InlineData("2026-03-07", false)] // a Saturday
    [InlineData("2026-03-08", true)] // a Sunday with own hours
    [Rule("R6")]
    public void Knows_its_business_days(string date, bool isOne) =>
        Assert.Equal(
            isOne,
            ACalendar(holidays: ["2026-03-03"], ownHours: Own("2026-03-08", "10:00-11:00")).IsBusinessDay(On(date)));

    [Theory]
    [InlineData("09:00-12:00", "2026-03-02T12:00:00Z")]
    [InlineData("20:00-24:00", "2026-03-03T00:00:00Z")]
    [InlineData("22:00-06:00", "2026-03-03T00:00:00Z")] // runs on: the day ends at midnight
    [Rule("R6")]
    public void Closes_last(string hours, string closing) =>
        Assert.Equal(At(closing), ACalendar(hours: [hours]).LastClosing(On("2026-03-02")));

    [Fact]
    public void Does_not_close_on_a_day_that_was_not_open() => Assert.Null(ACalendar().LastClosing(On("2026-03-07")));

    [Theory]
    [InlineData("2026-03-02T12:00:00Z", 1, "2026-03-03T17:00:00Z")] // the day after the event is day 1
    [InlineData("2026-03-02T23:30:00Z", 1, "2026-03-03T17:00:00Z")]
    [InlineData("2026-03-07T12:00:00Z", 1, "2026-03-09T17:00:00Z")] // on a Saturday
    [InlineData("2026-03-02T12:00:00Z", 3, "2026-03-06T12:00:00Z")] // over a holiday, to the last closing of a half day
    [InlineData("2026-03-02T12:00:00Z", 10, "2026-03-17T17:00:00Z")]
    [Rule("R6")]
    public void Ends_a_term_of_business_days(string after, int days, string end) =>
        Assert.Equal(
            At(end),
            ACalendar(holidays: ["2026-03-04"], ownHours: Own("2026-03-06", "09:00-12:00")).EndOfTerm(At(after), days));

    [Fact]
    [Rule("R6")]
    public void Counts_the_days_of_a_term_by_local_dates() => // 23:30 UTC is the next day in Stockholm
        Assert.Equal(
            At("2026-03-04T16:00:00Z"), ACalendar("Europe/Stockholm").EndOfTerm(At("2026-03-02T23:30:00Z"), 1));

    [Fact]
    public void Has_no_term_of_no_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ACalendar().EndOfTerm(At("2026-03-02T12:00:00Z"), 0));

    [Fact]
    public void Is_stored_as_plain_data_and_read_back()
    {
        var calendar = ACalendar(
            "Europe/Warsaw", ["08:00-12:00", "22:00-24:00"], holidays: ["2026-12-25"], ownHours: Own("2026-12-24", "08:00-12:00"));
        Assert.Equal(calendar, BusinessCalendar.FromJson(calendar.ToJson()));
        Assert.NotEqual(calendar, ACalendar("Europe/Warsaw"));
    }

    [Fact]
    public void Is_the_same_whether_a_closed_day_is_empty_or_missing()
    {
        var hours = new Dictionary<string, IReadOnlyList<string>> { ["monday"] = ["09:00-17:00"] };
        var missing = new CalendarDefinition("Europe/Stockholm", hours).ToCalendar();
        Assert.Equal(missing, new CalendarDefinition("Europe/Stockholm", new Dictionary<string, IReadOnlyList<string>>(hours) { ["sunday"] = [] }).ToCalendar());
    }

    [Fact]
    public void Takes_a_day_of_nothing_for_closed() =>
        Assert.Equal(
            ACalendar(on: ["monday"]),
            BusinessCalendar.FromJson("""{"timeZone":"Etc/UTC","weekly":{"monday":["09:00-17:00"],"tuesday":null}}"""));

    [Fact]
    public void Is_written_with_the_letters_of_its_country()
    {
        var definition = new CalendarDefinition("Europe/Warsaw", new Dictionary<string, IReadOnlyList<string>> { ["monday"] = ["09:00-17:00"] }, new Dictionary<string, string> { ["2026-11-11"] = "Narodowe Święto" });
        Assert.Contains("\"Narodowe Święto\"", definition.ToCalendar().ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_written_the_same_in_whatever_order_it_was_given()
    {
        var json = ACalendar(on: ["tuesday", "monday"], holidays: ["2026-12-26", "2026-12-25"]).ToJson();
        Assert.Equal(
            """
            {"timeZone":"Etc/UTC","weekly":{"monday":["09:00-17:00"],"tuesday":["09:00-17:00"]},
            "holidays":{"2026-12-25":"Holiday of 2026-12-25","2026-12-26":"Holiday of 2026-12-26"},"ownHours":{}}
            """.ReplaceLineEndings(""),
            json);
        Assert.Equal(ACalendar(on: ["monday", "tuesday"], holidays: ["2026-12-25", "2026-12-26"]), BusinessCalendar.FromJson(json));
    }
}
