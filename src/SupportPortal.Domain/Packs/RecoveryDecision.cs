namespace SupportPortal.Domain.Packs;

/// <summary>An admin's word on a claim (R25).</summary>
/// <param name="Reason">Why; at most 1,000 characters.</param>
/// <param name="AnotherAdminExists">Whether anyone but the one who decides could decide (R37).</param>
public sealed record RecoveryDecision(string Reason, bool AnotherAdminExists);
