using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>A session with the person it belongs to, as both are now.</summary>
public sealed record SessionOwner
{
    /// <summary>The account.</summary>
    public required Guid Account { get; init; }

    /// <summary>The name that others see.</summary>
    public required string Name { get; init; }

    /// <summary>The roles at this moment.</summary>
    public required Roles Roles { get; init; }

    /// <summary>The IANA zone in which the person reads times; empty when unknown.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The language of the interface.</summary>
    public required string Language { get; init; }

    /// <summary>ISO 3166-1 alpha-2; empty when unknown.</summary>
    public required string Country { get; init; }

    /// <summary>Whether the account was disabled, or its stamp changed, since the session began.</summary>
    public required bool IsRevoked { get; init; }

    /// <summary>Whether the account has an authenticator app or a passkey.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>When the person last showed who they are, in this session.</summary>
    public Instant ShownAt { get; init; }

    /// <summary>When the session began.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When the session was last used.</summary>
    public required Instant LastSeenAt { get; init; }

    /// <summary>When the session ends.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>Whether the session no longer signs anybody in.</summary>
    public bool IsOver(Instant now) => IsRevoked || ExpiresAt <= now;
}
