using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Pages.Admin.Calendars;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>A day to come as a calendar has it, drawn from midnight to midnight in the calendar's zone.</summary>
/// <param name="Date">The day.</param>
/// <param name="Holiday">The holiday that it is, in the reader's language; null for none.</param>
/// <param name="Hours">The openings that begin on it.</param>
/// <param name="Open">The open stretches on it, in minutes after midnight.</param>
/// <param name="Now">The minute that it is now; null on another day.</param>
public sealed record DayLane(LocalDate Date, string? Holiday, IReadOnlyList<OpeningHours> Hours, IReadOnlyList<(int From, int To)> Open, int? Now)
{
    /// <summary>The days from the one of an instant on.</summary>
    public static IReadOnlyList<DayLane> From(BusinessCalendar calendar, Instant now, int days)
    {
        var local = now.InZone(calendar.Zone).LocalDateTime;
        return [.. Enumerable.Range(0, days).Select(day => Of(calendar, local.Date.PlusDays(day), day == 0 ? Minutes(local.TimeOfDay) : null))];
    }

    /// <summary>The openings in words: "08:00–12:00, 12:30–16:30", or "closed".</summary>
    public string Words => Hours.Count == 0 ? T("[opening hours] closed") : string.Join(", ", Hours.Select(hours => hours.ToString().Replace('-', '–')));

    /// <summary>A minute as a percentage of the width.</summary>
    public static string Percent(int minutes) => WeekLane.Percent(minutes);

    private static DayLane Of(BusinessCalendar calendar, LocalDate date, int? now)
    {
        var day = calendar.Day(date);
        return new(
            date, calendar.Holidays.TryGetValue(date, out var holiday) ? HolidayWords.Of(holiday) : null, day.IsOpen ? calendar.HoursOn(date) : [],
            [.. day.Open.Select(open => (MinuteOf(calendar, date, open.From), MinuteOf(calendar, date, open.To)))], now);
    }

    // By the clock on the wall, also on the days on which it is changed.
    private static int MinuteOf(BusinessCalendar calendar, LocalDate date, Instant at) =>
        (int)Period.Between(date.AtMidnight(), at.InZone(calendar.Zone).LocalDateTime, PeriodUnits.Minutes).Minutes;

    private static int Minutes(LocalTime time) => time.Hour * 60 + time.Minute;
}
