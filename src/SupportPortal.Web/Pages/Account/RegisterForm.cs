namespace SupportPortal.Web.Pages.Account;

/// <summary>What registering asks for.</summary>
public sealed class RegisterForm
{
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    public string Company { get; set; } = "";

    public string Country { get; set; } = "";

    public string Password { get; set; } = "";
}
