using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

[Rule("R13")]
public sealed class CalendarLinesTests
{
    [Theory]
    [InlineData("08:00-12:00, 12:30-16:30", "08:00-12:00|12:30-16:30")]
    [InlineData(" 09:00-17:00 ;", "09:00-17:00")]
    [InlineData("", "")] // closed
    [InlineData(null, "")]
    public void Have_the_openings_of_a_day_with_commas_between(string? text, string openings) =>
        Assert.Equal(openings, string.Join('|', CalendarLines.ReadHours(text)));

    [Theory]
    [InlineData("2026-12-25 Christmas Day", "Christmas Day")]
    [InlineData("  2026-12-25:\tChristmas Day  ", "Christmas Day")]
    [InlineData("2026-12-25, Christmas Day\r\n\r\n", "Christmas Day")]
    [InlineData("2026-12-25", "")] // refused later, for the name that is missing
    public void Have_a_holiday_a_line(string text, string name)
    {
        var holiday = Assert.Single(CalendarLines.ReadHolidays(text));
        Assert.Equal(("2026-12-25", name), (holiday.Key, holiday.Value));
    }

    [Fact]
    public void Need_not_be_there()
    {
        Assert.Empty(CalendarLines.ReadHolidays(null));
        Assert.Empty(CalendarLines.ReadOwnHours(null));
    }

    [Fact]
    public void Have_a_date_with_own_hours_a_line() =>
        Assert.Equal(["08:00-12:00", "13:00-14:00"], CalendarLines.ReadOwnHours("2026-12-24 08:00-12:00, 13:00-14:00")["2026-12-24"]);

    [Fact]
    public void Have_no_date_twice()
    {
        var refused = Assert.Throws<RefusedException>(() => CalendarLines.ReadHolidays("2026-12-25 Christmas\n2026-12-25 Christmas Day"));
        Assert.Equal(new DateIsListedTwice("2026-12-25"), refused.Refusal);
    }

    [Fact]
    public void Are_written_as_they_are_read()
    {
        const string own = "2026-12-24 08:00-12:00, 13:00-24:00\n2026-12-31";
        var calendar = new CalendarDefinition(
            "Europe/Stockholm", new Dictionary<string, IReadOnlyList<string>> { ["monday"] = ["09:00-17:00"] }, OwnHours: CalendarLines.ReadOwnHours(own)).ToCalendar();
        Assert.Equal(own, CalendarLines.Write(calendar.OwnHours, CalendarLines.Write));
    }
}
