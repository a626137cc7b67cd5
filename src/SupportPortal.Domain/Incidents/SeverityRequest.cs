namespace SupportPortal.Domain.Incidents;

/// <summary>The customer asks for another severity; an engineer grants or refuses it (R17).</summary>
/// <param name="To">The severity asked for.</param>
/// <param name="Why">Why, in the customer's words.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">Since when it waits for an answer.</param>
public sealed record SeverityRequest(Severity To, string Why, Guid By, Instant At);
