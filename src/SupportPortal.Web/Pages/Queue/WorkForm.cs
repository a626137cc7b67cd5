using SupportPortal.Application.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>A form with the incident that it is about, for a page and for the incident's own page.</summary>
/// <param name="Reading">The incident.</param>
/// <param name="Form">What is typed.</param>
public sealed record WorkForm<T>(IncidentReading Reading, T Form);
