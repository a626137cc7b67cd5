namespace SupportPortal.Application.Incidents;

/// <summary>What an engineer writes to the customer.</summary>
/// <param name="Text">The text; may be empty when there are files.</param>
/// <param name="IsQuestion">Whether the incident then waits for the customer's answer (R9).</param>
public sealed record Reply(string Text, bool IsQuestion)
{
    /// <summary>By when the customer is contacted next, as is promised with it; null to promise nothing.</summary>
    public Instant? NextContact { get; init; }
}
