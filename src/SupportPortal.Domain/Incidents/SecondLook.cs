namespace SupportPortal.Domain.Incidents;

/// <summary>The customer's wish that somebody looks at a charge again (R8).</summary>
/// <param name="Why">Why, in the customer's words.</param>
/// <param name="At">When it was asked for.</param>
/// <param name="AnsweredAt">When it was answered; null while it waits.</param>
public sealed record SecondLook(string Why, Instant At, Instant? AnsweredAt = null);
