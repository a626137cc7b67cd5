using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>Open incidents of an age and a severity.</summary>
/// <param name="Age">Their age.</param>
/// <param name="Severity">Their severity.</param>
/// <param name="Incidents">How many.</param>
/// <param name="Waiting">How many of them wait for the customer.</param>
public sealed record OpenWork(WorkAge Age, Severity Severity, long Incidents, long Waiting);
