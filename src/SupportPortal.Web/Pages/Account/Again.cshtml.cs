using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Asks somebody who is signed in once more who they are, before a deed on their account.</summary>
[BeforeSecondFactor, Limited(LimitName.SignIn)]
public sealed class AgainModel(ShowAgain again, KeptForms forms, Door door) : PageModel
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The form that was posted too late.</summary>
    [BindProperty(Name = KeptForm.Field)]
    public string? Kept { get; set; }

    public void OnGet()
    {
        if (HttpContext.Features.Get<KeptForm>() is { } form)
            Kept = forms.Seal(form);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await again.ByPasswordAsync(Form.Password, User.FindFirstValue(SignInClaims.Session) ?? "", door.Moment, cancel);
        return forms.Open(Kept) is { } form && form.IsOf(door.Actor.Person)
            ? LocalRedirectPreserveMethod(form.Address)
            : Entrance.GoOn(this, door.Actor.Roles, ReturnUrl ?? Url.Page("Index"));
    }
}
