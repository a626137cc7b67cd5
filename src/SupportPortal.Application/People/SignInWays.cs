namespace SupportPortal.Application.People;

/// <summary>By what somebody can sign in, and what was done of late: what the overview of an account shows.</summary>
public sealed record SignInWays
{
    /// <summary>When the authenticator app was set up; null without one.</summary>
    public required Instant? AppSince { get; init; }

    /// <summary>The passkeys, the oldest first.</summary>
    public required IReadOnlyList<Passkey> Passkeys { get; init; }

    /// <summary>How many recovery codes are left.</summary>
    public required int Codes { get; init; }

    /// <summary>In how many browsers the person is signed in.</summary>
    public required int Sessions { get; init; }

    /// <summary>The last try to sign in; null when none is kept.</summary>
    public required SignInTry? LastTry { get; init; }

    /// <summary>Whether there is an authenticator app or a passkey.</summary>
    public bool HasSecondFactor => AppSince is not null || Passkeys.Count > 0;
}
