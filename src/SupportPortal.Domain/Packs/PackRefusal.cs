namespace SupportPortal.Domain.Packs;

/// <summary>Why something cannot be done with a pack.</summary>
public abstract record PackRefusal : Refusal;

/// <summary>The last day of use is over (R22).</summary>
/// <param name="On">That day.</param>
public sealed record PackHasExpired(LocalDate On) : PackRefusal;

/// <summary>No incident is left.</summary>
public sealed record PackIsUsedUp : PackRefusal;

/// <summary>The pack belongs to somebody else than the incident's customer by now, so nothing of it pays for the incident again (R8, R25).</summary>
public sealed record PackIsAnothersNow : PackRefusal;

/// <summary>Every incident is there already, so none can be put back.</summary>
/// <param name="Size">How many the pack holds.</param>
public sealed record PackIsFull(int Size) : PackRefusal;

/// <summary>The old owner objected to the recovery; an admin has to decide first (R25).</summary>
public sealed record PackIsFrozen : PackRefusal;

/// <summary>After a recovery one incident can be used until the old owner can no longer object (R25).</summary>
/// <param name="Until">From this instant all can be used.</param>
public sealed record PackIsHeldAfterRecovery(Instant Until) : PackRefusal;

/// <summary>A pack that was just recovered is not extended, corrected or refunded until its former owner can no longer object (R25, R27).</summary>
/// <param name="Until">From this instant it can be.</param>
public sealed record PackCanBeObjectedTo(Instant Until) : PackRefusal;

/// <summary>The pack has an owner already.</summary>
public sealed record PackHasAnOwner : PackRefusal;

/// <summary>The pack waits for the account of another e-mail address (R26).</summary>
public sealed record PackWaitsForAnotherAddress : PackRefusal;

/// <summary>The owner cannot be a co-owner.</summary>
public sealed record OwnerIsNoCoOwner : PackRefusal;

/// <summary>That person is a co-owner already.</summary>
public sealed record IsCoOwnerAlready : PackRefusal;

/// <summary>The pack has no such co-owner.</summary>
public sealed record IsNotACoOwner : PackRefusal;

/// <summary>A pack is extended by at least one day and not by too many at once.</summary>
/// <param name="Most">The most days.</param>
public sealed record ExtensionIsOutOfRange(int Most) : PackRefusal;

/// <summary>A correction changes something and leaves neither fewer than none nor more than the size.</summary>
/// <param name="Least">The lowest change, at most 0.</param>
/// <param name="Most">The highest change, at least 0.</param>
public sealed record CorrectionIsOutOfRange(int Least, int Most) : PackRefusal;

/// <summary>The reason is too long.</summary>
/// <param name="Most">The most characters.</param>
public sealed record ReasonIsTooLong(int Most) : PackRefusal;

/// <summary>Packs of this plan have no fixed size: an admin enters size and last day (R19).</summary>
public sealed record PlanNeedsSizeAndLastDay : PackRefusal;

/// <summary>Packs of this plan have a fixed size and last day (R19).</summary>
/// <param name="Size">The size.</param>
public sealed record PlanHasFixedSize(int Size) : PackRefusal;

/// <summary>A pack holds at least one incident.</summary>
/// <param name="Most">The most it holds.</param>
public sealed record PackSizeIsOutOfRange(int Most) : PackRefusal;

/// <summary>The last day lies before the purchase, or too far off.</summary>
/// <param name="Earliest">The earliest last day.</param>
/// <param name="Latest">The latest.</param>
public sealed record LastDayIsOutOfRange(LocalDate Earliest, LocalDate Latest) : PackRefusal;
