using SupportPortal.Domain.ResponseTimes;
using static SupportPortal.Domain.Tests.ResponseTimes.Given;

namespace SupportPortal.Domain.Tests.ResponseTimes;

[Rule("R13")]
public sealed class CalendarsThatAreRefusedTests
{
    private static readonly CalendarDefinition Good = CalendarDefinition.Of(ACalendar());

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("UTC+01")] // not IANA's
    [InlineData("europe/stockholm")]
    [InlineData("")]
    [InlineData(null)]
    public void Are_in_no_known_zone(string? zone) =>
        AssertRefused(new UnknownTimeZone(zone ?? ""), Good with { TimeZone = zone! });

    [Fact]
    public void Never_open() => AssertRefused(new CalendarNeverOpens(), new CalendarDefinition("Etc/UTC"));

    [Fact]
    public void Have_only_empty_days() => AssertRefused(
        new CalendarNeverOpens(), new CalendarDefinition("Etc/UTC", Own("monday"), OwnHours: Own("2026-03-02")));

    [Fact]
    public void Open_only_on_a_date_that_does_not_exist() => AssertRefused(
        new CalendarNeverOpens(), new CalendarDefinition("Pacific/Apia", OwnHours: Own("2011-12-30", "09:00-17:00")));

    [Fact]
    public void Have_a_holiday_with_hours_of_its_own() => AssertRefused(
        new HolidayWithOwnHours(On("2026-12-24")),
        Good with { Holidays = Named("2026-12-24", "Christmas Eve"), OwnHours = Own("2026-12-24", "09:00-12:00") });

    [Fact]
    public void Are_refused_for_their_first_fault_in_the_order_of_dates() => AssertRefused(
        new HolidayWithoutName(On("2026-05-01")),
        Good with { Holidays = new Dictionary<string, string> { ["2026-12-25"] = "", ["2026-05-01"] = "", ["2026-08-15"] = "" } });

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Have_a_holiday_without_a_name(string? name) =>
        AssertRefused(new HolidayWithoutName(On("2026-12-24")), Good with { Holidays = Named("2026-12-24", name!) });

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("24.12.2026")]
    [InlineData("1899-12-31")]
    [InlineData("2201-01-01")]
    [InlineData("")]
    public void Have_a_date_that_is_none(string date) =>
        AssertRefused(new NotACalendarDate(date), Good with { OwnHours = Own(date, "09:00-12:00") });

    [Theory]
    [InlineData("Monday")]
    [InlineData("mandag")]
    [InlineData("")]
    public void Have_a_weekday_that_is_none(string day) =>
        AssertRefused(new NotAWeekday(day), Good with { Weekly = Own(day, "09:00-12:00") });

    [Fact]
    public void Have_hours_that_are_none() =>
        AssertRefused(new NotOpeningHours("nine to five"), Good with { Weekly = Own("monday", "nine to five") });

    private static Dictionary<string, string> Named(string date, string name) => new() { [date] = name };

    private static void AssertRefused(Refusal expected, CalendarDefinition definition) =>
        Assert.Equal(expected, Assert.Throws<RefusedException>(definition.ToCalendar).Refusal);
}
