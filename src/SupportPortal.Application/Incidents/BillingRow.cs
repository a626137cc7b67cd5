using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>An incident whose charge waits for an admin (R8).</summary>
/// <param name="Number">The incident.</param>
/// <param name="Title">Its title.</param>
/// <param name="Customer">The submitter's name.</param>
/// <param name="Company">The submitter's company, if known.</param>
/// <param name="Outcome">How it was closed.</param>
/// <param name="Recommendation">What the engineer recommends, if anything.</param>
/// <param name="IsSecondLook">Whether the customer asked for a second look.</param>
/// <param name="IsRevision">Whether it stands charged from before it was reopened, and its engineer recommends to change that (R7).</param>
/// <param name="Since">Since when it waits.</param>
public sealed record BillingRow(
    IncidentNumber Number, string Title, string Customer, string? Company, Outcome Outcome, BillingRuling? Recommendation, bool IsSecondLook, bool IsRevision, Instant Since);
