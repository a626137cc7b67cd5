using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Input;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

[Limited(LimitName.SignIn, Field = "Form.Email")]
public sealed class SignInModel(CheckPassword checkPassword, KnownBrowsers browsers, KeptForms forms, Door door) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The form that was posted after its session had expired.</summary>
    [BindProperty(Name = KeptForm.Field)]
    public string? Kept { get; set; }

    public IActionResult OnGet()
    {
        if (HttpContext.Features.Get<KeptForm>() is { } form)
            Kept = forms.Seal(form);
        return IsSignedIn ? GoOn(door.Actor.Roles) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (IsSignedIn)
            return GoOn(door.Actor.Roles);
        var account = await checkPassword.HandleAsync(Form.Email, Form.Password, cancel);
        await HttpContext.BeginSessionAsync(account.Id);
        browsers.Remember(HttpContext, Form.Email);
        // The browser posts this form once more, to the address of the kept one, which is filled again.
        return forms.Open(Kept) is { } form && form.IsOf(account.Id) ? LocalRedirectPreserveMethod(form.Address) : GoOn(account.Roles);
    }

    private bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    // An address elsewhere is not followed, and is no error either.
    private LocalRedirectResult GoOn(Roles roles) => LocalRedirect(LocalAddress.Of(Url, ReturnUrl) ?? Url.Page(FirstPage.Of(roles))!);
}
