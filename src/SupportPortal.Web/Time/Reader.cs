using System.Globalization;
using NodaTime.Text;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Web.Time;

/// <summary>Who reads, and when: times are said in the reader's zone and language (R36).</summary>
/// <param name="Zone">The reader's own zone, else the browser's, else the seller's.</param>
/// <param name="Culture">The reader's language.</param>
/// <param name="Now">The instant of reading; one for the whole page.</param>
public sealed record Reader(DateTimeZone Zone, CultureInfo Culture, Instant Now)
{
    /// <summary>The code of the reader's language, as accounts keep it: "sv".</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>The same moment as a customer reads it, in the language and zone that they prefer.</summary>
    public Reader For(ContactPreference preference) => new(
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(preference.Zone) ?? Zone,
        Languages.Find(preference.Language) is { } language ? CultureInfo.GetCultureInfo(language) : Culture,
        Now);

    /// <summary>The date of <see cref="Now"/> in the reader's zone.</summary>
    public LocalDate Today => DateOf(Now);

    /// <summary>The zone, as people say it, with its offset now: "Stockholm, UTC+01:00".</summary>
    public string ZoneName => ZoneAt(Now);

    /// <summary>The zone, as people say it, with its offset at an instant: "Stockholm, UTC+02:00" in summer.</summary>
    public string ZoneAt(Instant at) => $"{InLanguage(Culture, () => CityWords.Of(Zone.Id))}, UTC{Zone.GetUtcOffset(at).ToString("+HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>The date of an instant in the reader's zone.</summary>
    public LocalDate DateOf(Instant at) => at.InZone(Zone).Date;

    /// <summary>Date and time: "Thu 12 Nov, 10:04", with the year when it is another than this one.</summary>
    public string Say(Instant at) =>
        Write(at, DateOf(at).Year == Today.Year ? "ddd d MMM, HH:mm" : "ddd d MMM uuuu, HH:mm");

    /// <summary>Date and time with the zone, for what others read too: "Thu 12 Nov, 10:04 (Stockholm, UTC+01:00)".</summary>
    public string SayWithZone(Instant at) => $"{Say(at)} ({ZoneAt(at)})";

    /// <summary>Date, with the year, and time, as on paper: "Thu 12 Nov 2026, 10:04".</summary>
    public string SayInFull(Instant at) => Write(at, "ddd d MMM uuuu, HH:mm");

    /// <summary>The shortest way that cannot be misread: "today, 17:20", "Monday, 10:50" within six days, else as <see cref="Say(Instant)"/>.</summary>
    public string SaySoon(Instant at) => Period.DaysBetween(Today, DateOf(at)) switch
    {
        0 => T("today, {0}", SayTime(at)),
        1 => T("tomorrow, {0}", SayTime(at)),
        -1 => T("yesterday, {0}", SayTime(at)),
        > 1 and < 7 => Write(at, "dddd, HH:mm"),
        _ => Say(at),
    };

    /// <summary>For a narrow place: "15:38" today, "Mon 10:00" within six days, else "12 Nov".</summary>
    public string SayNear(Instant at) => Period.DaysBetween(Today, DateOf(at)) switch
    {
        0 => SayTime(at),
        > -7 and < 7 => Write(at, "ddd HH:mm"),
        _ => Write(at, DateOf(at).Year == Today.Year ? "d MMM" : "d MMM uuuu"),
    };

    /// <summary>The time of day: "10:04".</summary>
    public string SayTime(Instant at) => Write(at, "HH:mm");

    /// <summary>A date in full: "14 March 2027".</summary>
    public string Say(LocalDate date) => LocalDatePattern.Create(DatePatterns.Of("d MMMM uuuu", Culture), Culture).Format(date);

    /// <summary>A date in a table: "14 Mar 2027".</summary>
    public string SayShort(LocalDate date) => LocalDatePattern.Create(DatePatterns.Of("d MMM uuuu", Culture), Culture).Format(date);

    /// <summary>How far away an instant is: "in 2 h 5 min", "25 min ago", "just now", "in 12 days".</summary>
    public string Hint(Instant at) =>
        at >= Now ? T("in {0}", DurationText.Rough(at - Now))
        : Now - at < Duration.FromMinutes(1) ? T("just now")
        : T("{0} ago", DurationText.Rough(Now - at));

    /// <summary>For machines, with the reader's offset: "2026-11-12T10:04:00+01:00".</summary>
    public string Iso(Instant at) => OffsetDateTimePattern.Rfc3339.Format(at.InZone(Zone).ToOffsetDateTime());

    private string Write(Instant at, string pattern) =>
        LocalDateTimePattern.Create(DatePatterns.Of(pattern, Culture), Culture).Format(at.InZone(Zone).LocalDateTime);
}
