namespace SupportPortal.Application.People;

/// <summary>A signed-in browser: a row on the server, so that it ends when the server says so.</summary>
public sealed class Session
{
    /// <summary>SHA-256 of the secret that the cookie carries, in hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>Whose session.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The account's security stamp at sign-in; another stamp ends the session.</summary>
    public required string SecurityStamp { get; init; }

    /// <summary>When it began.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When it was last used, written at most every five minutes.</summary>
    public Instant LastSeenAt { get; set; }

    /// <summary>When it ends by itself.</summary>
    public Instant ExpiresAt { get; set; }

    /// <summary>How its person showed who they are.</summary>
    public SignInWay Way { get; init; } = SignInWay.Password;

    /// <summary>When its person last did so: at the start, or when a deed on the account asked again.</summary>
    public Instant ShownAt { get; set; }

    /// <summary>The browser's own description, cut to 200 characters, for the list of sessions.</summary>
    public string Browser { get; init; } = "";
}
