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
            (0, var rest) => T("{0} min", rest),
            (var hours, 0) => T("{0} h", hours),
            var (hours, rest) => T("{0} h {1} min", hours, rest),
        };
    }

    /// <summary>The same for listeners: "1 hour 20 minutes".</summary>
    public static string Spoken(Duration span)
    {
        var minutes = WholeMinutes(span);
        return (minutes / 60, minutes % 60) switch
        {
            (0, var rest) => Minutes(rest),
            (var hours, 0) => Hours(hours),
            var (hours, rest) => $"{Hours(hours)} {Minutes(rest)}",
        };
    }

    /// <summary>Hours and minutes inside a drawing: "1:20".</summary>
    public static string Digits(Duration span) =>
        string.Create(CultureInfo.InvariantCulture, $"{WholeMinutes(span) / 60}:{WholeMinutes(span) % 60:00}");

    /// <summary>As fits a glance: hours and minutes, from ten hours on hours, and from two days on days.</summary>
    public static string Rough(Duration span) => WholeMinutes(span) switch
    {
        < 10 * 60 => Exact(span),
        < 2 * 24 * 60 and var minutes => T("{0} h", minutes / 60),
        var minutes => Days((int)(minutes / (24 * 60))),
    };

    /// <summary>How long somebody has waited: "Waiting 4 days", and in the first minute "Just asked".</summary>
    public static string Waiting(Duration span) => WholeMinutes(span) == 0 ? T("Just asked") : T("Waiting {0}", Rough(span));

    /// <summary>What is left until an instant: "18 min left", and afterwards "25 min late".</summary>
    public static string Left(Instant until, Instant now) =>
        until >= now ? T("{0} left", Rough(until - now)) : T("{0} late", Rough(now - until));

    /// <summary>A number of days, such as until a last day: "114 days", "1 day".</summary>
    public static string Days(int days) => TCount("{0} day|{0} days", days);

    private static long WholeMinutes(Duration span) => (long)Math.Floor(Math.Abs(span.TotalMinutes));

    private static string Hours(long hours) => TCount("{0} hour|{0} hours", hours);

    private static string Minutes(long minutes) => TCount("{0} minute|{0} minutes", minutes);
}
