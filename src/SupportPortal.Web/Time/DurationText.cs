using System.Globalization;

namespace SupportPortal.Web.Time;

/// <summary>Spans of time in words. Begun minutes do not count: "18 min left" is never less than that.</summary>
public static class DurationText
{
    /// <summary>Hours and minutes, for what is counted: "1 h 20 min", "8 h", "0 min".</summary>
    public static string Exact(Duration span)
    {
        var minutes = WholeMinutes(span);
        return (minutes / 60, minutes % 60) switch
        {
            (0, var rest) => Say(rest, "min"),
            (var hours, 0) => Say(hours, "h"),
            var (hours, rest) => $"{Say(hours, "h")} {Say(rest, "min")}",
        };
    }

    /// <summary>The same for listeners: "1 hour 20 minutes".</summary>
    public static string Spoken(Duration span)
    {
        var minutes = WholeMinutes(span);
        return (minutes / 60, minutes % 60) switch
        {
            (0, var rest) => Count(rest, "minute"),
            (var hours, 0) => Count(hours, "hour"),
            var (hours, rest) => $"{Count(hours, "hour")} {Count(rest, "minute")}",
        };
    }

    /// <summary>Hours and minutes inside a drawing: "1:20".</summary>
    public static string Digits(Duration span) =>
        string.Create(CultureInfo.InvariantCulture, $"{WholeMinutes(span) / 60}:{WholeMinutes(span) % 60:00}");

    /// <summary>As fits a glance: hours and minutes, from ten hours on hours, and from two days on days.</summary>
    public static string Rough(Duration span) => WholeMinutes(span) switch
    {
        < 10 * 60 => Exact(span),
        < 2 * 24 * 60 and var minutes => Say(minutes / 60, "h"),
        var minutes => Count(minutes / (24 * 60), "day"),
    };

    /// <summary>How long somebody has waited: "Waiting 4 days", and in the first minute "Just asked".</summary>
    public static string Waiting(Duration span) => WholeMinutes(span) == 0 ? "Just asked" : $"Waiting {Rough(span)}";

    /// <summary>What is left until an instant: "18 min left", and afterwards "25 min late".</summary>
    public static string Left(Instant until, Instant now) =>
        until >= now ? $"{Rough(until - now)} left" : $"{Rough(now - until)} late";

    /// <summary>A number of days, such as until a last day: "114 days", "1 day".</summary>
    public static string Days(int days) => Count(days, "day");

    private static long WholeMinutes(Duration span) => (long)Math.Floor(Math.Abs(span.TotalMinutes));

    private static string Say(long number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}");

    private static string Count(long number, string unit) => Say(number, number == 1 ? unit : unit + "s");
}
