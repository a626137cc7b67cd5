namespace SupportPortal.Web.Pages.Account;

/// <summary>To which address an account moves.</summary>
public sealed class AddressForm
{
    public string Email { get; set; } = "";
}
