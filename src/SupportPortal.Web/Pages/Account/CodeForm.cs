namespace SupportPortal.Web.Pages.Account;

/// <summary>A form that asks for a code.</summary>
public sealed class CodeForm
{
    public string Code { get; set; } = "";
}
