using System.Text.Json;
using System.Text.Json.Serialization;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>
/// How a promise was worked out (R14). It holds everything needed to work it out again, is stored with the incident,
/// and does not change when a calendar or the time-zone data does.
/// </summary>
public sealed record ResponseReceipt
{
    /// <summary>The incident's severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The severity whose target was counted; another than <see cref="Severity"/> where due stayed (R17).</summary>
    public required Severity CountedAs { get; init; }

    /// <summary>What due rests on.</summary>
    public required PromiseBasis Basis { get; init; }

    /// <summary>When the incident was submitted.</summary>
    public required Instant SubmittedAt { get; init; }

    /// <summary>From when the target was counted: submission, or the moment the severity was raised.</summary>
    public required Instant CountedFrom { get; init; }

    /// <summary>The target that was counted.</summary>
    public required ResponseTarget Target { get; init; }

    /// <summary>From when a quarter or less of the target is left (R16).</summary>
    public required Instant AtRiskAt { get; init; }

    /// <summary>When the target is used up; a response at this instant is still in time.</summary>
    public required Instant Due { get; init; }

    /// <summary>What was counted, in order; the lengths add up to the target.</summary>
    public required IReadOnlyList<CountedSlice> Slices { get; init; }

    /// <summary>Every local date between <see cref="CountedFrom"/> and <see cref="Due"/>, with its open hours.</summary>
    public required IReadOnlyList<CalendarDay> Days { get; init; }

    /// <summary>The calendar, named also where it was not counted by (severity A).</summary>
    public required CalendarReference Calendar { get; init; }

    /// <summary>The IANA time zone of the calendar.</summary>
    public required string TimeZoneId { get; init; }

    /// <summary>The version of the time-zone data, such as 2026a.</summary>
    public required string TimeZoneDataVersion { get; init; }

    /// <summary>The dates between that were closed all day; a holiday has a name.</summary>
    [JsonIgnore]
    public IEnumerable<CalendarDay> ClosedDays => Days.Where(day => !day.IsOpen);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static ResponseReceipt FromJson(string json) =>
        JsonSerializer.Deserialize(json, ReadableJson.Context.ResponseReceipt)
        ?? throw new JsonException("A receipt is expected.");

    /// <summary>The receipt as JSON: instants in UTC, lengths in seconds.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReadableJson.Context.ResponseReceipt);

    /// <summary>How much of the target is used at an instant; never more than the target.</summary>
    public Duration UsedAt(Instant at) =>
        Slices.Aggregate(Duration.Zero, (used, slice) => used + slice.PassedAt(at));

    /// <summary>How much of the target is left at an instant; zero from due on.</summary>
    public Duration LeftAt(Instant at) => Target.Duration - UsedAt(at);

    /// <summary>Whether an open clock is at risk or already past due (R16).</summary>
    public bool IsAtRisk(Instant at) => at >= AtRiskAt;

    /// <summary>Whether an open clock is past due.</summary>
    public bool IsOverdue(Instant at) => at > Due;

    /// <summary>Whether a response at this instant is in time: at or before due (R15).</summary>
    public bool IsMetBy(Instant response) => response <= Due;
}
