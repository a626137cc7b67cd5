using SupportPortal.Application.Incidents;

namespace SupportPortal.Web.Incidents;

/// <summary>The form of a deed, as it stands on the incident's page and on the deed's own.</summary>
/// <typeparam name="TForm">What is typed.</typeparam>
/// <param name="Reading">The incident as it stands now.</param>
/// <param name="Form">What is typed.</param>
public sealed record DeedForm<TForm>(IncidentReading Reading, TForm Form);
