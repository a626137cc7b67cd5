namespace SupportPortal.Application.People;

/// <summary>Where mailed links about accounts lead: paths in the portal.</summary>
public static class AccountPages
{
    /// <summary>Signing in.</summary>
    public static readonly Uri SignIn = new("/account/sign-in", UriKind.Relative);

    /// <summary>One's own account.</summary>
    public static readonly Uri Account = new("/account", UriKind.Relative);

    /// <summary>Registering.</summary>
    public static readonly Uri Register = new("/account/register", UriKind.Relative);

    /// <summary>Asking for a new password.</summary>
    public static readonly Uri ForgotPassword = new("/account/forgot-password", UriKind.Relative);

    /// <summary>Choosing which mails to get.</summary>
    public static readonly Uri Notifications = new("/account/notifications", UriKind.Relative);

    /// <summary>Confirming an address.</summary>
    public static Uri Confirm(string token) => new($"/account/confirm?token={token}", UriKind.Relative);

    /// <summary>Setting a new password.</summary>
    public static Uri Reset(string token) => new($"/account/reset-password?token={token}", UriKind.Relative);

    /// <summary>Confirming the address to which an account moves.</summary>
    public static Uri NewAddress(string token, string address) => new($"/account/new-address?token={token}&address={Uri.EscapeDataString(address)}", UriKind.Relative);

    /// <summary>Making the first admin.</summary>
    public static Uri SetUp(string token) => new($"/setup?token={token}", UriKind.Relative);
}
