namespace SupportPortal.Domain.Packs;

/// <summary>An admin's decision to move a pack to another account (R25).</summary>
/// <param name="NewOwner">The account that gets it.</param>
/// <param name="Cause">The claim, or the form of a recovery without one; with the reason.</param>
/// <param name="AnotherAdminExists">Whether anyone but the one who decides could decide (R37).</param>
/// <param name="ObjectionTerm">How long it can be objected to; zero when nobody is left who could.</param>
public sealed record RecoveryGrant(Guid NewOwner, LedgerCause Cause, bool AnotherAdminExists, Duration ObjectionTerm);
