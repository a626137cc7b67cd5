using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>Something that happened to a pack. Reasons are what an admin wrote; people appear by their opaque numbers.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="PackId">The pack.</param>
public abstract record PackEvent(Moment Moment, Guid PackId) : DomainEvent(Moment), IAudited;

/// <summary>A pack was bought; without an owner it waits for an account (R26).</summary>
public sealed record PackPurchased(Moment Moment, Guid PackId, Guid OrderId, SupportPlan Plan, int Size, LocalDate LastDay, Guid? OwnerId)
    : PackEvent(Moment, PackId)
{
    /// <summary>Whether a draft is submitted with it at once: its order tells what became of that, and what is left (R27).</summary>
    public bool Submits { get; init; }
}

/// <summary>The first account that confirmed the purchaser's address got the pack (R26).</summary>
public sealed record PackGiven(Moment Moment, Guid PackId, Guid OwnerId) : PackEvent(Moment, PackId);

/// <summary>One incident was used (R23).</summary>
public sealed record IncidentUsed(Moment Moment, Guid PackId, Guid IncidentId, IncidentNumber Number, int BalanceAfter, Guid CauseId)
    : PackEvent(Moment, PackId);

/// <summary>One incident was put back (R24); if the pack had expired, it cannot be used before an extension.</summary>
public sealed record IncidentReturned(
    Moment Moment, Guid PackId, Guid IncidentId, IncidentNumber Number, int BalanceAfter, bool HadExpired, Guid CauseId)
    : PackEvent(Moment, PackId);

/// <summary>The last day was moved (R24).</summary>
public sealed record PackExtended(Moment Moment, Guid PackId, LocalDate From, LocalDate To, string Reason) : PackEvent(Moment, PackId);

/// <summary>An admin put the count right (R20).</summary>
public sealed record PackCorrected(Moment Moment, Guid PackId, int Change, int BalanceAfter, string Reason) : PackEvent(Moment, PackId);

/// <summary>What was left was taken out (R27).</summary>
public sealed record PackCancelled(Moment Moment, Guid PackId, int TakenOut, string Reason) : PackEvent(Moment, PackId);

/// <summary>A co-owner was named (R21).</summary>
public sealed record CoOwnerNamed(Moment Moment, Guid PackId, Guid PersonId) : PackEvent(Moment, PackId);

/// <summary>A co-owner was removed, or left (R21).</summary>
public sealed record CoOwnerRemoved(Moment Moment, Guid PackId, Guid PersonId) : PackEvent(Moment, PackId);

/// <summary>An owner is to be reminded that incidents expire (R22).</summary>
public sealed record PackExpiryNeared(Moment Moment, Guid PackId, Guid OwnerId, LocalDate LastDay, int DaysLeft, int Balance)
    : PackEvent(Moment, PackId);

/// <summary>The pack was moved to another account (R25). Without an old owner, the purchaser's address is told.</summary>
/// <param name="Moment">Who approved and when.</param>
/// <param name="PackId">The pack.</param>
/// <param name="OldOwnerId">Who had it; null if it waited for an account.</param>
/// <param name="NewOwnerId">Who has it now.</param>
/// <param name="CauseId">The claim, or the form of a recovery without one.</param>
/// <param name="ObjectableUntil">Before this instant the old owner can object; null when nobody is left who could.</param>
/// <param name="Reason">Why.</param>
/// <param name="OwnMatter">A sole admin decided on a matter of their own, which the audit flags (R37).</param>
public sealed record PackRecovered(
    Moment Moment, Guid PackId, Guid? OldOwnerId, Guid NewOwnerId, Guid CauseId, Instant? ObjectableUntil, string Reason, bool OwnMatter)
    : PackEvent(Moment, PackId);

/// <summary>The old owner objected, and the pack is frozen (R25).</summary>
public sealed record RecoveryObjected(Moment Moment, Guid PackId, Guid? OldOwnerId, Guid NewOwnerId) : PackEvent(Moment, PackId);

/// <summary>An admin decided that the pack stays where it went (R25).</summary>
public sealed record RecoveryUpheld(Moment Moment, Guid PackId, Guid? OldOwnerId, Guid NewOwnerId, string Reason, bool OwnMatter)
    : PackEvent(Moment, PackId);

/// <summary>An admin decided that the pack goes back; without an old owner it waits for the purchaser's account again (R25).</summary>
public sealed record RecoveryReversed(Moment Moment, Guid PackId, Guid? OldOwnerId, Guid NewOwnerId, string Reason, bool OwnMatter)
    : PackEvent(Moment, PackId);
