using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Incidents;

/// <summary>An incident that went back to a pack which had expired, and waits for an extension (R24).</summary>
/// <param name="Number">The incident.</param>
/// <param name="Reason">Why it went back.</param>
/// <param name="PackId">The pack.</param>
/// <param name="Plan">The plan of the pack.</param>
/// <param name="Balance">What is left in the pack, of which nothing can be used.</param>
/// <param name="LastDay">The last day of the pack.</param>
/// <param name="At">When it went back.</param>
public sealed record UnusableReturn(IncidentNumber Number, string? Reason, Guid PackId, SupportPlan Plan, int Balance, LocalDate LastDay, Instant At);
