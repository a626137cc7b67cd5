using System.Text.Json.Serialization;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.ResponseTimes;

/// <summary>How soon the first response is promised (R12).</summary>
/// <param name="Duration">How much time there is.</param>
/// <param name="IsBusinessTime">Whether only open hours of the business calendar count, or time around the clock.</param>
public sealed record ResponseTarget(
    [property: JsonPropertyName("seconds")] Duration Duration,
    bool IsBusinessTime)
{
    /// <summary>The target of a severity.</summary>
    /// <exception cref="RefusedException"><see cref="NoSuchSeverity"/>: it is none of the three.</exception>
    public static ResponseTarget For(Severity severity) => severity switch
    {
        Severity.A => new(Duration.FromHours(2), false),
        Severity.B => new(Duration.FromHours(4), true),
        Severity.C => new(Duration.FromHours(8), true),
        _ => throw new RefusedException(new NoSuchSeverity((int)severity)),
    };
}
