using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Reports;

/// <summary>How many incidents were closed with an outcome (R6).</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Closed">How many.</param>
/// <param name="Charged">How many of them are charged.</param>
/// <param name="NotCharged">How many of them are not.</param>
/// <param name="Waiting">How many wait for the decision (R8).</param>
public sealed record OutcomeCount(Outcome Outcome, long Closed, long Charged, long NotCharged, long Waiting);
