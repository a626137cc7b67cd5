using System.Globalization;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Demo;

/// <summary>
/// When the things of the demonstration happened. A span is a number and a letter: <c>h</c> for hours, <c>b</c> for hours
/// of the customer's business calendar, so that incidents of every state are there whenever it is made; <c>d</c> for days,
/// at some business hour of the day.
/// </summary>
/// <param name="now">When the demonstration is made.</param>
/// <param name="calendars">The business calendars, by country.</param>
internal sealed class DemoTimes(Instant now, IReadOnlyDictionary<string, BusinessCalendar> calendars)
{
    // Longer than any span of business hours that counts back from now.
    private static readonly Duration LookBack = Duration.FromDays(60);

    /// <summary>When the demonstration is made.</summary>
    public Instant Now => now;

    /// <summary>An instant so many days ago.</summary>
    public Instant DaysAgo(double days) => now - Duration.FromDays(days);

    /// <summary>An instant so long ago.</summary>
    /// <param name="span">How long.</param>
    /// <param name="country">Whose business hours.</param>
    /// <param name="place">The place among its kind, which varies the hour of the day.</param>
    public Instant Ago(string span, string country, int place)
    {
        var (number, unit) = Parse(span);
        return unit switch
        {
            'h' => now - Hours(number),
            'b' => Back(calendars[country], Hours(number)),
            _ => SometimeOn(calendars[country], DaysAgo(number), place),
        };
    }

    /// <summary>An instant so long after another.</summary>
    public Instant After(Instant start, string span, string country)
    {
        var (number, unit) = Parse(span);
        var length = Hours(number);
        return unit == 'h' ? start + length : calendars[country].Count(start, length)[^1].To;
    }

    private static (double Number, char Unit) Parse(string span) => (double.Parse(span[..^1], CultureInfo.InvariantCulture), span[^1]);

    // Whole minutes: a tenth of an hour is none in binary.
    private static Duration Hours(double number) => Duration.FromMinutes(Math.Round(number * 60));

    private static Instant SometimeOn(BusinessCalendar calendar, Instant day, int place) =>
        calendar.Count(calendar.NextOpening(day), Duration.FromMinutes(11 + place * 53 % 400))[^1].To;

    private Instant Back(BusinessCalendar calendar, Duration length)
    {
        foreach (var open in calendar.Open(now - LookBack, now).Reverse())
        {
            if (length <= open.Length)
                return open.To - length;
            length -= open.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(length), length, "Longer ago than it is looked back.");
    }
}
