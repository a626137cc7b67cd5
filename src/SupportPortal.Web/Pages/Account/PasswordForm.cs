namespace SupportPortal.Web.Pages.Account;

/// <summary>A form that asks for nothing but a password.</summary>
public sealed class PasswordForm
{
    public string Password { get; set; } = "";
}
