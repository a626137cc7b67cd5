using System.Globalization;
using SupportPortal.Application.People;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Ways of signing in, and what came of them, in words.</summary>
internal static class SignInWords
{
    /// <summary>How somebody showed who they are.</summary>
    public static string Say(SignInWay way) => way switch
    {
        SignInWay.Password => "Password",
        SignInWay.PasswordAndCode => "Password and code",
        SignInWay.PasswordAndRecoveryCode => "Password and recovery code",
        SignInWay.Passkey => "Passkey",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not a way of signing in."),
    };

    /// <summary>What came of a try.</summary>
    public static string Outcome(SignInTry one) => one.Succeeded ? "signed in" : "did not get in";

    /// <summary>How many recovery codes are left.</summary>
    public static string CodesLeft(int count) => count switch
    {
        0 => "None left.",
        1 => "1 is left.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} are left."),
    };

    /// <summary>How many passkeys there are.</summary>
    public static string Passkeys(int count) => count switch
    {
        0 => "None yet.",
        1 => "1 passkey.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} passkeys."),
    };

    /// <summary>In how many browsers.</summary>
    public static string Browsers(int count) => count == 1 ? "In this browser only." : string.Create(CultureInfo.InvariantCulture, $"In {count} browsers.");
}
