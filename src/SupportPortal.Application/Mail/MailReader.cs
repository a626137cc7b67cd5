using System.Globalization;
using NodaTime.Text;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Application.Mail;

/// <summary>Who reads a mail: where, in which language, in which time zone (R36).</summary>
/// <param name="Address">The e-mail address.</param>
/// <param name="Culture">The language.</param>
/// <param name="Zone">The time zone in which instants are said.</param>
public sealed record MailReader(string Address, CultureInfo Culture, DateTimeZone Zone)
{
    /// <summary>An instant with its zone: "Thursday 12 November 2026, 10:04 (Stockholm, UTC+01:00)".</summary>
    public string Say(Instant at)
    {
        var local = at.InZone(Zone);
        var time = LocalDateTimePattern.Create(DatePatterns.Of("dddd d MMMM uuuu, HH:mm", Culture), Culture).Format(local.LocalDateTime);
        var city = Zone.Id[(Zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return $"{time} ({city}, UTC{local.Offset.ToString("+HH:mm", CultureInfo.InvariantCulture)})";
    }

    /// <summary>A date in full: "14 March 2027".</summary>
    public string Say(LocalDate date) => LocalDatePattern.Create(DatePatterns.Of("d MMMM uuuu", Culture), Culture).Format(date);
}
