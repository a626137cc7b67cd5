namespace SupportPortal.Web.Pages.Account;

/// <summary>What signing in asks for.</summary>
public sealed class SignInForm
{
    public string Email { get; set; } = "";

    public string Password { get; set; } = "";
}
