namespace SupportPortal.Application.People;

/// <summary>A code that stands in for the authenticator app or the passkey, once; a used one is gone.</summary>
public sealed class RecoveryCode
{
    /// <summary>Whose.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The hash of the code, as <see cref="Secret.Hash"/> makes it: 80 random bits need neither salt nor work.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant MadeAt { get; init; }
}
