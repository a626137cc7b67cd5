using NodaTime.Text;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>When something was, as an engineer states it: a day and a time of day in the engineer's own zone.</summary>
internal static class StatedTime
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>Reads a time of day; null when it is none.</summary>
    public static LocalTime? Read(string time) => Pattern.Parse(time.Trim()) is { Success: true } read ? read.Value : null;

    /// <summary>The instant. A time that a change of clocks skips is moved on, one that it repeats is its first.</summary>
    public static Instant Of(LocalDate on, string time, DateTimeZone zone) =>
        zone.AtLeniently(on.At(Read(time)!.Value)).ToInstant();
}
