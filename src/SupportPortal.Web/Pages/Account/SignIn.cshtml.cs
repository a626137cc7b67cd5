using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

public sealed class SignInModel(CheckPassword checkPassword) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => IsSignedIn ? GoOn() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (IsSignedIn)
            return GoOn();
        try
        {
            var account = await checkPassword.HandleAsync(Form.Email ?? "", Form.Password ?? "", cancel);
            await HttpContext.BeginSessionAsync(account.Id);
            return GoOn();
        }
        catch (RefusedException)
        {
            ModelState.AddModelError("", "E-mail and password do not match an account that can sign in.");
            return Page();
        }
    }

    private bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    // An address elsewhere is not followed, and is no error either.
    private LocalRedirectResult GoOn() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}
