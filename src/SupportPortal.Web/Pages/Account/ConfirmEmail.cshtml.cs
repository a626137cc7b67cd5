using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

[Limited(LimitName.SignIn)]
public sealed class ConfirmEmailModel(ConfirmEmail confirm, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    /// <summary>The address that the link confirms; null when it is over.</summary>
    public string? Address { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Address = await confirm.AddressAsync(Token, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var account = await confirm.HandleAsync(Token, Form.Password, door.Moment, cancel);
        if (User.Identity?.IsAuthenticated != true)
            await HttpContext.BeginSessionAsync(account, SignInWay.Password);
        this.Say(T("Your address is confirmed, and you are signed in."));
        return RedirectToPage("/Index");
    }
}
