namespace SupportPortal.Domain.Packs;

/// <summary>Something that happened to a claim on a pack (R25).</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="RequestId">The claim.</param>
/// <param name="PackId">The pack; null if no order has the claimed number.</param>
public abstract record RecoveryEvent(Moment Moment, Guid RequestId, Guid? PackId) : DomainEvent(Moment), IAudited;

/// <summary>A customer asked for a pack.</summary>
public sealed record RecoveryRequested(Moment Moment, Guid RequestId, Guid? PackId) : RecoveryEvent(Moment, RequestId, PackId);

/// <summary>An order with the claimed number came later, and the claim is on its pack now.</summary>
public sealed record RecoveryMatched(Moment Moment, Guid RequestId, Guid? PackId) : RecoveryEvent(Moment, RequestId, PackId);

/// <summary>The claim was approved; the pack tells the rest as <see cref="PackRecovered"/>.</summary>
public sealed record RecoveryApproved(Moment Moment, Guid RequestId, Guid? PackId, Guid AskedBy) : RecoveryEvent(Moment, RequestId, PackId);

/// <summary>The claim was refused, with a reason that the claimant reads; a sole admin's own matter is flagged (R37).</summary>
public sealed record RecoveryRefused(Moment Moment, Guid RequestId, Guid? PackId, Guid AskedBy, string Reason, bool OwnMatter)
    : RecoveryEvent(Moment, RequestId, PackId);

/// <summary>The claimant deleted the account before the claim was decided (R38).</summary>
public sealed record RecoveryWithdrawn(Moment Moment, Guid RequestId, Guid? PackId) : RecoveryEvent(Moment, RequestId, PackId);

/// <summary>The pack went to somebody else, which the claimant is told.</summary>
public sealed record RecoverySuperseded(Moment Moment, Guid RequestId, Guid? PackId, Guid AskedBy)
    : RecoveryEvent(Moment, RequestId, PackId);
