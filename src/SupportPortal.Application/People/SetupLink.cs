namespace SupportPortal.Application.People;

/// <summary>The one-time link that makes the first admin.</summary>
public sealed class SetupLink
{
    /// <summary>The hash of its token.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant MadeAt { get; init; }
}
