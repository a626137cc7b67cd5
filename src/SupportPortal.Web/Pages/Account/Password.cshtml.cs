using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

[Limited(LimitName.SignIn)]
public sealed class PasswordModel(ChangePassword change, Door door) : PageModel
{
    [BindProperty]
    public ChangePasswordForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var session = User.FindFirstValue(SignInClaims.Session) ?? "";
        await change.HandleAsync(Form.Present, Form.Password, session, door.Moment, cancel);
        this.Say(T("Your password is changed. Other browsers are signed out."));
        return RedirectToPage();
    }
}
