using System.Text.Json.Serialization;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>A stretch of time that was counted towards a target, half-open.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">The first instant after it.</param>
/// <param name="StartsWith">Why it begins.</param>
/// <param name="EndsWith">Why it ends.</param>
public sealed record CountedSlice(Instant From, Instant To, SliceEdge StartsWith, SliceEdge EndsWith)
{
    /// <summary>How much was counted: the time that really passes in it.</summary>
    [JsonPropertyName("seconds")]
    public Duration Length => To - From;

    /// <summary>How much of it has passed at an instant.</summary>
    internal Duration PassedAt(Instant at) => Duration.Max(Duration.Zero, Instant.Min(at, To) - From);
}
