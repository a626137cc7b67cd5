using System.Text.Json.Serialization;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>One local date of a calendar, worked out in instants.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Starts">Local midnight at its start.</param>
/// <param name="Ends">Local midnight at its end; a day of daylight saving lasts 23 or 25 hours.</param>
/// <param name="Open">Its open time in order, nothing twice, cut at both midnights; empty when closed.</param>
/// <param name="Holiday">The name of the holiday that closes it, or null.</param>
/// <param name="HasOwnHours">Whether it has hours of its own, such as a half day.</param>
public sealed record CalendarDay(
    LocalDate Date,
    Instant Starts,
    Instant Ends,
    IReadOnlyList<OpenInterval> Open,
    string? Holiday,
    bool HasOwnHours)
{
    /// <summary>Whether any time of it is open: then it is a business day (R6).</summary>
    [JsonIgnore]
    public bool IsOpen => Open.Count > 0;

    /// <summary>Where its open time ends, at the latest at midnight; null when it is closed all day.</summary>
    [JsonIgnore]
    public Instant? LastClosing => IsOpen ? Open[^1].To : null;
}
