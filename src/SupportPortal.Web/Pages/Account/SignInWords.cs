using SupportPortal.Application.People;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Ways of signing in, and what came of them, in words.</summary>
internal static class SignInWords
{
    /// <summary>How somebody showed who they are.</summary>
    public static string Say(SignInWay way) => way switch
    {
        SignInWay.Password => T("Password"),
        SignInWay.PasswordAndCode => T("Password and code"),
        SignInWay.PasswordAndRecoveryCode => T("Password and recovery code"),
        SignInWay.Passkey => T("Passkey"),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not a way of signing in."),
    };

    /// <summary>When the last try was, and what came of it.</summary>
    public static string Last(SignInTry one, Reader reader) =>
        one.Succeeded ? T("{0}: signed in.", reader.Say(one.At)) : T("{0}: did not get in.", reader.Say(one.At));

    /// <summary>How many recovery codes are left.</summary>
    public static string CodesLeft(int count) => count == 0 ? T("[codes] None left.") : TCount("[codes] {0} is left.|{0} are left.", count);

    /// <summary>How many passkeys there are.</summary>
    public static string Passkeys(int count) => count == 0 ? T("[passkeys] None yet.") : TCount("{0} passkey.|{0} passkeys.", count);

    /// <summary>In how many browsers somebody is signed in.</summary>
    public static string Browsers(int count) => count == 1 ? T("In this browser only.") : TCount("In {0} browser.|In {0} browsers.", count);
}
