using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Account;

[Limited(LimitName.Registration, Field = "Form.Email")]
public sealed class RegisterModel(RegisterAccount register, Door door, Reader reader) : PageModel
{
    [BindProperty]
    public RegisterForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        // The reader's zone is the browser's, as long as nobody is signed in.
        var profile = new Profile(Form.Name.Trim(), Form.Company.Trim(), Form.Country, reader.Zone.Id, reader.Language);
        await register.HandleAsync(new NewAccount(EmailAddress.Of(Form.Email), Form.Password, profile), door.Moment, cancel);
        return RedirectToPage("CheckMail");
    }
}
