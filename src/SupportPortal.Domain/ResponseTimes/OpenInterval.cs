using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>A stretch of real time, half-open: <c>[From, To)</c>.</summary>
/// <param name="From">The first instant in it.</param>
/// <param name="To">The first instant after it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OpenInterval(Instant From, Instant To)
{
    /// <summary>How long it really lasts, whatever the clocks on the wall show.</summary>
    [JsonPropertyName("seconds")]
    public Duration Length => To - From;

    /// <summary>Whether no instant is in it, also when it is inverted.</summary>
    [JsonIgnore]
    public bool IsEmpty => To <= From;

    /// <summary>The part of it inside <c>[from, to)</c>; empty if there is none.</summary>
    public OpenInterval Within(Instant from, Instant to) => new(Instant.Max(From, from), Instant.Min(To, to));

    /// <summary>Sorts the intervals and joins those that overlap or touch, so that every instant counts once.</summary>
    internal static IReadOnlyList<OpenInterval> Merge(List<OpenInterval> intervals)
    {
        if (intervals.Count < 2)
            return intervals;
        intervals.Sort((one, other) => one.From.CompareTo(other.From));
        var merged = new List<OpenInterval>(intervals.Count) { intervals[0] };
        foreach (var next in intervals.Skip(1))
            Append(merged, next);
        return merged;
    }

    /// <summary>Appends an interval that begins no earlier than the last of the list, joining it where they meet.</summary>
    internal static void Append(List<OpenInterval> intervals, OpenInterval next)
    {
        if (intervals is [.., var last] && next.From <= last.To)
            intervals[^1] = last with { To = Instant.Max(last.To, next.To) };
        else
            intervals.Add(next);
    }
}
