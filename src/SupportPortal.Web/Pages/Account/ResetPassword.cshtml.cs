using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

[Limited(LimitName.SignIn)]
public sealed class ResetPasswordModel(ResetPassword reset, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    /// <summary>The address whose password the link sets; null when it is over.</summary>
    public string? Address { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Address = await reset.AddressAsync(Token, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await reset.HandleAsync(Token, Form.Password, door.Moment, cancel);
        this.Say(T("Your password is set. Sign in with it."));
        return RedirectToPage("SignIn");
    }
}
