using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Live;

/// <summary>Who has an incident open.</summary>
/// <param name="Incident">Which incident.</param>
/// <param name="Person">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="IsWriting">Whether they are writing.</param>
public sealed record Looker(IncidentNumber Incident, Guid Person, string Name, bool IsWriting);
