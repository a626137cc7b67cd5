namespace SupportPortal.Web.Security;

/// <summary>What is known of a signed-in person beside key, name, roles and time zone; no look-up is needed for it.</summary>
public static class SignInClaims
{
    /// <summary>The language of the interface (R36).</summary>
    public const string Language = "locale";

    /// <summary>The country, ISO 3166-1 alpha-2: it picks the business calendar (R13).</summary>
    public const string Country = "country";

    /// <summary>How the person showed who they are, when a session begins.</summary>
    public const string Way = "amr";

    /// <summary>When the person last showed who they are, in seconds since 1970.</summary>
    public const string ShownAt = "auth_time";

    /// <summary>There when the account has an authenticator app or a passkey.</summary>
    public const string SecondFactor = "second_factor";

    /// <summary>The row of the session, which is the hash of its secret.</summary>
    public const string Session = "sid";
}
