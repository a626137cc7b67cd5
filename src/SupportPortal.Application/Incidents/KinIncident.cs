using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>An incident that another was split from, or that a part of it became (R10).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Stage">Where it is on its way.</param>
public sealed record KinIncident(IncidentNumber Number, string Title, Stage Stage);
