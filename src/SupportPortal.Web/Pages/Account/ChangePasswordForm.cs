namespace SupportPortal.Web.Pages.Account;

/// <summary>The password that is to go, and the one that is to come.</summary>
public sealed class ChangePasswordForm
{
    public string Present { get; set; } = "";

    public string Password { get; set; } = "";
}
