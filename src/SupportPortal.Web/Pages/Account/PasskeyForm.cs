namespace SupportPortal.Web.Pages.Account;

/// <summary>What a passkey is called.</summary>
public sealed class PasskeyForm
{
    public string Name { get; set; } = "";
}
