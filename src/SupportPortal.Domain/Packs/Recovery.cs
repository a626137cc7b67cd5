namespace SupportPortal.Domain.Packs;

/// <summary>The latest move of a pack to another account, while and after it can be objected to (R25).</summary>
/// <param name="FromOwnerId">The old owner; null if the pack was still waiting for an account.</param>
/// <param name="FromAddress">The address whose account the pack was waiting for, normalized; null if it had an owner.</param>
/// <param name="ApprovedBy">The admin.</param>
/// <param name="At">When.</param>
/// <param name="ObjectableUntil">
/// Before this instant the old owner can object, and the new owner uses one incident only; <paramref name="At"/> when nobody
/// was left who could.
/// </param>
public sealed record Recovery(Guid? FromOwnerId, string? FromAddress, Guid ApprovedBy, Instant At, Instant ObjectableUntil)
{
    /// <summary>The incident that the new owner has used it for since, while it could be objected to; null for none, or when it went back.</summary>
    public Guid? UsedFor { get; init; }

    /// <summary>When the old owner objected, if so.</summary>
    public Instant? ObjectedAt { get; init; }

    /// <summary>What the old owner said; at most 1,000 characters.</summary>
    public string? Objection { get; init; }

    /// <summary>When an admin decided on the objection.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Whether anybody was there who could object; otherwise the move was final at once.</summary>
    public bool IsObjectable => ObjectableUntil > At;

    /// <summary>Objected to, and not decided: nobody can use the pack.</summary>
    public bool IsFrozen => ObjectedAt is not null && DecidedAt is null;

    /// <summary>Whether the old owner can still object, so that the new one uses one incident only.</summary>
    public bool IsProvisional(Instant now) => DecidedAt is null && now < ObjectableUntil;
}
