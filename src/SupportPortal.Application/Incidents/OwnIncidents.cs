using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>A page of the list of a person's incidents, by number from the newest on.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Newer">The number after which the page before begins; null on the first page.</param>
/// <param name="Older">The number before which the next page begins; null on the last page.</param>
public sealed record OwnIncidents(IReadOnlyList<OwnIncident> Lines, IncidentNumber? Newer, IncidentNumber? Older);
