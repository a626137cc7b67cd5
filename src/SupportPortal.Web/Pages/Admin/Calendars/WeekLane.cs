using System.Globalization;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Web.Pages.Admin.Calendars;

/// <summary>A day of the usual week, drawn from midnight to midnight, with what runs over from the day before.</summary>
/// <param name="Day">The day.</param>
/// <param name="Hours">The openings that begin on it.</param>
/// <param name="Open">The open stretches on it, in minutes after midnight.</param>
public sealed record WeekLane(IsoDayOfWeek Day, IReadOnlyList<OpeningHours> Hours, IReadOnlyList<(int From, int To)> Open)
{
    private const int DayMinutes = 24 * 60;

    /// <summary>The hours with a line, as percentages of the width.</summary>
    public static IEnumerable<(int Hour, string X)> Grid => new[] { 6, 12, 18 }.Select(hour => (hour, Percent(hour * 60)));

    /// <summary>The usual week, from Monday on.</summary>
    public static IReadOnlyList<WeekLane> Of(BusinessCalendar calendar) =>
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(day =>
            new WeekLane(day, Begun(calendar, day), [.. Over(calendar, Before(day)).Concat(Begun(calendar, day).Select(Own)).Where(open => open.To > open.From)]))];

    /// <summary>The name of a day of the week.</summary>
    public static string NameOf(IsoDayOfWeek day, CultureInfo culture) => culture.DateTimeFormat.GetDayName((DayOfWeek)((int)day % 7));

    /// <summary>The openings in words: "08:00–12:00, 12:30–16:30", or "closed".</summary>
    public string Words => Hours.Count == 0 ? T("[opening hours] closed") : string.Join(", ", Hours.Select(hours => hours.ToString().Replace('-', '–')));

    /// <summary>A number of minutes as a percentage of the width.</summary>
    public static string Percent(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes * 100.0 / DayMinutes:0.##}%");

    private static IReadOnlyList<OpeningHours> Begun(BusinessCalendar calendar, IsoDayOfWeek day) => calendar.Weekly.GetValueOrDefault(day, []);

    private static (int From, int To) Own(OpeningHours hours) => (Minutes(hours.Opens), hours.ClosesNextDay ? DayMinutes : Minutes(hours.Closes));

    private static IEnumerable<(int From, int To)> Over(BusinessCalendar calendar, IsoDayOfWeek day) =>
        Begun(calendar, day).Where(hours => hours.ClosesNextDay).Select(hours => (0, Minutes(hours.Closes)));

    private static IsoDayOfWeek Before(IsoDayOfWeek day) => day == IsoDayOfWeek.Monday ? IsoDayOfWeek.Sunday : day - 1;

    private static int Minutes(LocalTime time) => (time.Hour * 60) + time.Minute;
}
