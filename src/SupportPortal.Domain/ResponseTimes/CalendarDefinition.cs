using System.Text.Json;
using NodaTime.Text;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>A business calendar as plain data, as it is stored and typed.</summary>
/// <param name="TimeZone">An IANA time zone.</param>
/// <param name="Weekly">English weekday in lower case → hours such as <c>09:00-17:00</c>.</param>
/// <param name="Holidays">ISO date → name.</param>
/// <param name="OwnHours">ISO date → hours.</param>
public sealed record CalendarDefinition(
    string TimeZone,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Weekly = null,
    IReadOnlyDictionary<string, string>? Holidays = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? OwnHours = null)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    // In the order of IsoDayOfWeek, whose first is 1.
    private static readonly string[] Weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The definition of a calendar, days in order.</summary>
    public static CalendarDefinition Of(BusinessCalendar calendar) => new(
        calendar.TimeZoneId,
        Write(calendar.Weekly, day => Weekdays[(int)day - 1]),
        Ordered(calendar.Holidays, LocalDatePattern.Iso.Format, name => name),
        Write(calendar.OwnHours, LocalDatePattern.Iso.Format));

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static CalendarDefinition FromJson(string json) =>
        JsonSerializer.Deserialize(json, ReadableJson.Context.CalendarDefinition)
        ?? throw new JsonException("A calendar is expected.");

    /// <summary>The definition as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReadableJson.Context.CalendarDefinition);

    /// <summary>Makes the calendar, or says what is wrong with it.</summary>
    /// <exception cref="RefusedException">A <see cref="CalendarRefusal"/>.</exception>
    public BusinessCalendar ToCalendar() => new(
        TimeZone ?? "",
        Read(Weekly, ReadWeekday, ReadHours),
        Read(Holidays, ReadDate, name => name ?? ""),
        Read(OwnHours, ReadDate, ReadHours));

    private static Dictionary<string, TTo> Ordered<TKey, TFrom, TTo>(
        IReadOnlyDictionary<TKey, TFrom> days, Func<TKey, string> name, Func<TFrom, TTo> value) =>
        days.OrderBy(day => day.Key).ToDictionary(day => name(day.Key), day => value(day.Value));

    private static Dictionary<string, IReadOnlyList<string>> Write<TKey>(
        IReadOnlyDictionary<TKey, IReadOnlyList<OpeningHours>> days, Func<TKey, string> name) =>
        Ordered(days, name, IReadOnlyList<string> (hours) => [.. hours.Select(one => one.ToString())]);

    private static Dictionary<TKey, TTo> Read<TKey, TFrom, TTo>(
        IReadOnlyDictionary<string, TFrom>? days, Func<string, TKey> key, Func<TFrom, TTo> value)
        where TKey : notnull =>
        (days ?? new Dictionary<string, TFrom>()).ToDictionary(day => key(day.Key), day => value(day.Value));

    private static IReadOnlyList<OpeningHours> ReadHours(IReadOnlyList<string>? hours) =>
        [.. (hours ?? []).Select(OpeningHours.Parse)];

    private static IsoDayOfWeek ReadWeekday(string written) =>
        Array.IndexOf(Weekdays, written) is >= 0 and var index
            ? (IsoDayOfWeek)(index + 1)
            : throw new RefusedException(new NotAWeekday(written));

    private static LocalDate ReadDate(string written) =>
        LocalDatePattern.Iso.Parse(written) is { Success: true, Value: var date } && date.Year is >= FirstYear and <= LastYear
            ? date
            : throw new RefusedException(new NotACalendarDate(written));
}
