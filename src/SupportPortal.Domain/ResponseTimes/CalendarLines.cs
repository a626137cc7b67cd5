namespace SupportPortal.Domain.ResponseTimes;

/// <summary>
/// A calendar's parts as people type them: the openings of a day with commas between, and dates a line each with what
/// belongs to them behind. What the texts mean is read, and refused, by <see cref="CalendarDefinition.ToCalendar"/>.
/// </summary>
public static class CalendarLines
{
    private static readonly char[] BetweenOpenings = [',', ';', '\n'];
    private static readonly char[] AfterDate = [' ', '\t', ':', ','];

    /// <summary>The openings in <c>08:00-12:00, 12:30-16:30</c>; none in an empty text, which is a closed day.</summary>
    public static IReadOnlyList<string> ReadHours(string? text) =>
        (text ?? "").Split(BetweenOpenings, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The dates in lines such as <c>2026-12-25 Christmas Day</c>, with their names.</summary>
    /// <exception cref="RefusedException"><see cref="DateIsListedTwice"/>.</exception>
    public static IReadOnlyDictionary<string, string> ReadHolidays(string? text) => ReadDates(text, name => name);

    /// <summary>The dates in lines such as <c>2026-12-24 08:00-12:00</c>, with their openings.</summary>
    /// <exception cref="RefusedException"><see cref="DateIsListedTwice"/>.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ReadOwnHours(string? text) => ReadDates(text, ReadHours);

    /// <summary>As <see cref="ReadHours"/> reads it.</summary>
    public static string Write(IEnumerable<OpeningHours> hours) => string.Join(", ", hours);

    /// <summary>A line a date, in order.</summary>
    /// <param name="dates">The dates, in any order.</param>
    /// <param name="write">What stands behind a date.</param>
    public static string Write<T>(IReadOnlyDictionary<LocalDate, T> dates, Func<T, string> write) =>
        string.Join('\n', dates.OrderBy(date => date.Key).Select(date => $"{NodaTime.Text.LocalDatePattern.Iso.Format(date.Key)} {write(date.Value)}".TrimEnd()));

    private static Dictionary<string, T> ReadDates<T>(string? text, Func<string, T> read)
    {
        var dates = new Dictionary<string, T>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var end = line.IndexOfAny(AfterDate) is > 0 and var found ? found : line.Length;
            if (!dates.TryAdd(line[..end], read(line[end..].Trim(AfterDate))))
                new DateIsListedTwice(line[..end]).Throw();
        }
        return dates;
    }
}
