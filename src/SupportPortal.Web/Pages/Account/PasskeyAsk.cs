namespace SupportPortal.Web.Pages.Account;

/// <summary>What a form that asks for a passkey needs.</summary>
/// <param name="Heading">What it is for.</param>
/// <param name="Action">Where the answer goes.</param>
/// <param name="Options">Where the browser gets what it needs to show one.</param>
public sealed record PasskeyAsk(string Heading, string Action, string Options)
{
    /// <summary>Where the person wanted to be.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>The form that was posted after its session had expired.</summary>
    public string? Kept { get; init; }

    /// <summary>Whether passkeys are offered where the address is typed, too.</summary>
    public bool Conditional { get; init; }

    /// <summary>Whether it is the first thing to do on the page.</summary>
    public bool IsPrimary { get; init; }
}
