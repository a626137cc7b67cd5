using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

[Limited(LimitName.ForgotPassword, Field = "Form.Email")]
public sealed class ForgotPasswordModel(AskForNewPassword ask, Door door) : PageModel
{
    [BindProperty]
    public ForgotPasswordForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ask.HandleAsync(EmailAddress.Of(Form.Email), door.Moment, cancel);
        return RedirectToPage("CheckMail");
    }
}
