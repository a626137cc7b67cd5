using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>An open promise that another calendar would have made otherwise (R14).</summary>
/// <param name="Number">The incident.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Due">As it was promised, and stays.</param>
/// <param name="WouldBeDue">As the other calendar counts.</param>
public sealed record MovedPromise(IncidentNumber Number, string Title, Severity Severity, Instant Due, Instant WouldBeDue);
