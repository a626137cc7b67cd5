namespace SupportPortal.Web.Pages.Account;

/// <summary>Whose password is forgotten.</summary>
public sealed class ForgotPasswordForm
{
    public string Email { get; set; } = "";
}
