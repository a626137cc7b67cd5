using System.Globalization;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>A business calendar in words.</summary>
public static class CalendarWords
{
    /// <summary>Its weekly hours, days with the same hours together: "Monday to Friday", "08:00–12:00, 12:30–16:30".</summary>
    public static IEnumerable<(string Days, string Hours)> Weekly(BusinessCalendar calendar, CultureInfo culture)
    {
        var days = Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)
            .Select(day => (Day: day, Hours: Say(calendar.Weekly.GetValueOrDefault(day, [])))).ToList();
        for (var from = 0; from < days.Count;)
        {
            var to = from;
            while (to + 1 < days.Count && days[to + 1].Hours == days[from].Hours)
                to++;
            if (days[from].Hours.Length > 0)
                yield return (Range(days[from].Day, days[to].Day, culture), days[from].Hours);
            from = to + 1;
        }
    }

    /// <summary>The name of a calendar in the reader's language.</summary>
    public static string NameOf(CalendarVersion version) => NameOf(version.Country, version.Name);

    /// <summary>The name of the calendar that a promise was counted by, in the reader's language.</summary>
    public static string NameOf(CalendarReference calendar) => NameOf(calendar.Country, calendar.Name);

    /// <summary>The name of a country's calendar: one that is called after its country, as the seeds are, in the reader's language.</summary>
    public static string NameOf(string country, string name) => Countries.IsEnglishName(country, name) ? Countries.NameOf(country) : name;

    /// <summary>The holidays from a date on, for a year: "11 Nov 2026", "Independence Day".</summary>
    public static IEnumerable<(string Date, string Name)> Holidays(BusinessCalendar calendar, LocalDate from, Reader reader) =>
        calendar.Holidays.Where(holiday => holiday.Key >= from && holiday.Key < from.PlusYears(1)).OrderBy(holiday => holiday.Key)
            .Select(holiday => (reader.SayShort(holiday.Key), HolidayWords.Of(holiday.Value)));

    private static string Say(IReadOnlyList<OpeningHours> hours) => string.Join(", ", hours.Select(one => one.ToString().Replace('-', '–')));

    private static string Range(IsoDayOfWeek from, IsoDayOfWeek to, CultureInfo culture)
    {
        var names = culture.DateTimeFormat.DayNames;
        var (first, last) = (names[(int)from % 7], names[(int)to % 7]);
        return from == to ? first : T("{0} to {1}", first, last);
    }
}
