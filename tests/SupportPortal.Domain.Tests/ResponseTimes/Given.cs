using NodaTime.Text;
using SupportPortal.Domain.People;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.ResponseTimes;

/// <summary>Calendars and instants as tests write them.</summary>
internal static class Given
{
    public static readonly string[] Workdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    public static readonly string[] EveryDay = [.. Workdays, "saturday", "sunday"];

    public static readonly Moment Saving =
        Moment.Of(new Actor(Guid.Empty, Roles.Admin), At("2026-01-02T03:04:05Z"), DateTimeZone.Utc);

    /// <summary>A calendar open 09:00-17:00 on workdays, in UTC, unless told otherwise.</summary>
    public static BusinessCalendar ACalendar(
        string zone = "Etc/UTC",
        string[]? hours = null,
        string[]? on = null,
        string[]? holidays = null,
        Dictionary<string, IReadOnlyList<string>>? ownHours = null) =>
        new CalendarDefinition(
            zone,
            (on ?? Workdays).ToDictionary(day => day, IReadOnlyList<string> (_) => hours ?? ["09:00-17:00"]),
            (holidays ?? []).ToDictionary(date => date, date => $"Holiday of {date}"),
            ownHours).ToCalendar();

    /// <summary>A date's own hours.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Own(string date, params string[] hours) => new() { [date] = hours };

    /// <summary>The first version of a calendar, or of the usual one.</summary>
    public static CalendarVersion AVersion(BusinessCalendar? calendar = null) =>
        CalendarVersion.First("se", "Stockholm office", calendar ?? ACalendar(), Saving);

    public static Instant At(string iso) => InstantPattern.ExtendedIso.Parse(iso).Value;

    public static LocalDate On(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static Duration Hours(double hours) => Duration.FromHours(hours);
}
