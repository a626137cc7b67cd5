using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Live;

/// <summary>What a page that follows what others do is about.</summary>
/// <param name="Incident">The incident; null for a list of them.</param>
/// <param name="IsDesk">Whether it is the support side's page, whose readers are shown to each other.</param>
public sealed record LiveView(IncidentNumber? Incident = null, bool IsDesk = false);
