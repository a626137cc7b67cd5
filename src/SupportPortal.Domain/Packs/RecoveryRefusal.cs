namespace SupportPortal.Domain.Packs;

/// <summary>Why a pack cannot be moved, or a claim not be decided (R25).</summary>
public abstract record RecoveryRefusal : Refusal;

/// <summary>The pack has expired, and nothing in it could be used.</summary>
/// <param name="On">Its last day.</param>
public sealed record ExpiredPackCannotBeMoved(LocalDate On) : RecoveryRefusal;

/// <summary>All incidents are used, so there is nothing to move.</summary>
public sealed record UsedUpPackCannotBeMoved : RecoveryRefusal;

/// <summary>Nothing is left to move, because it was refunded (R27).</summary>
/// <param name="Refunded">How many incidents were.</param>
/// <param name="On">When, in the seller's zone.</param>
public sealed record RefundedPackCannotBeMoved(int Refunded, LocalDate On) : RecoveryRefusal;

/// <summary>The pack has just been recovered: first its old owner gets the time to object.</summary>
/// <param name="Until">From this instant it can be recovered again.</param>
public sealed record PackWasJustRecovered(Instant Until) : RecoveryRefusal;

/// <summary>The account has the pack already.</summary>
public sealed record PackIsTheirsAlready : RecoveryRefusal;

/// <summary>Nobody decides on a matter of their own while there is another admin (R37).</summary>
public sealed record AnotherAdminDecides : RecoveryRefusal;

/// <summary>Who approved a recovery does not decide on the objection to it while there is another admin (R25).</summary>
public sealed record AnotherThanTheApproverDecides : RecoveryRefusal;

/// <summary>The claim is decided already.</summary>
public sealed record ClaimIsDecided : RecoveryRefusal;

/// <summary>No pack has the claimed order confirmation number.</summary>
public sealed record ClaimMatchesNoPack : RecoveryRefusal;

/// <summary>The order that is matched has another number than the claim.</summary>
public sealed record ClaimIsForAnotherOrder : RecoveryRefusal;

/// <summary>The claim lacks the company.</summary>
public sealed record CompanyIsMissing : RecoveryRefusal;

/// <summary>The claim lacks the relation to the buyer.</summary>
public sealed record RelationIsMissing : RecoveryRefusal;

/// <summary>A text of the claim is too long.</summary>
/// <param name="Most">The most characters.</param>
public sealed record ClaimIsTooLong(int Most) : RecoveryRefusal;

/// <summary>The pack was not moved, so there is nothing to object to.</summary>
public sealed record NothingToObjectTo : RecoveryRefusal;

/// <summary>The time to object is over.</summary>
/// <param name="Since">Since when.</param>
public sealed record ObjectionTermIsOver(Instant Since) : RecoveryRefusal;

/// <summary>There is no objection to decide on.</summary>
public sealed record NoObjectionWaits : RecoveryRefusal;

/// <summary>The pack was not recovered, or waits for an account, so there is nobody to hand its incidents over to.</summary>
public sealed record NobodyToHandOverTo : RecoveryRefusal;

/// <summary>The incident came after the recovery, so it is whoever's who submitted it.</summary>
/// <param name="At">When the pack was recovered.</param>
public sealed record SubmittedAfterRecovery(Instant At) : RecoveryRefusal;

/// <summary>The incident was not handed over with the pack, so it does not go back with it.</summary>
public sealed record WasNotHandedOver : RecoveryRefusal;

/// <summary>Who submitted the incident has the pack, so it is not handed over.</summary>
public sealed record SubmitterHasThePack : RecoveryRefusal;
