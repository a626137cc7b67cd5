namespace SupportPortal.Domain.Incidents;

/// <summary>A decision on the charge of an incident (R8).</summary>
/// <param name="Id">Its key: the cause of the pack's ledger entry that follows from it.</param>
/// <param name="Ruling">What was decided, and why.</param>
/// <param name="Revises">Whether it changed what stood before: an earlier decision, or the charge of a resolved incident.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
public sealed record BillingDecision(Guid Id, BillingRuling Ruling, bool Revises, Guid By, Instant At);
