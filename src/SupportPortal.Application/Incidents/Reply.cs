namespace SupportPortal.Application.Incidents;

/// <summary>What an engineer writes to the customer.</summary>
/// <param name="Text">The text; may be empty when there are files.</param>
/// <param name="IsQuestion">Whether the incident then waits for the customer's answer (R9).</param>
public sealed record Reply(string Text, bool IsQuestion);
