namespace SupportPortal.Application.People;

/// <summary>The authenticator app of an account; at most one.</summary>
public sealed class Authenticator
{
    /// <summary>Whose.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The key that app and portal share, protected by the key ring.</summary>
    public required string SealedKey { get; init; }

    /// <summary>When it was set up.</summary>
    public required Instant AddedAt { get; init; }

    /// <summary>When a code of it was last taken.</summary>
    public Instant LastUsedAt { get; set; }

    /// <summary>The step of time of the last code that was taken: each code counts once.</summary>
    public long LastStep { get; set; }
}
