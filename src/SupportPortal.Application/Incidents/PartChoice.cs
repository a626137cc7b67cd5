using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>What the customer chooses when accepting a part of a split (R10).</summary>
/// <param name="Pack">The pack that pays.</param>
/// <param name="Severity">The severity, as before or changed.</param>
/// <param name="Impact">What severity A asks for; null to take that of the incident that was split.</param>
public sealed record PartChoice(Guid Pack, Severity Severity, ImpactStatement? Impact = null);
