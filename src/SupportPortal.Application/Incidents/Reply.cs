using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>What an engineer writes to the customer.</summary>
/// <param name="Message">Text and files.</param>
/// <param name="IsQuestion">Whether the incident then waits for the customer's answer (R9).</param>
public sealed record Reply(Message Message, bool IsQuestion);
