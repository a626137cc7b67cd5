using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Account;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages;

[Limited(LimitName.SignIn)]
public sealed class SetupModel(SetUpPortal setUp, Door door, Reader reader) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public RegisterForm Form { get; set; } = new();

    public Task<bool> LoadAsync(CancellationToken cancel) => setUp.IsOpenAsync(Token, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var profile = new Profile(Form.Name.Trim(), "", Form.Country, reader.Zone.Id, reader.Language);
        await setUp.HandleAsync(Token, new NewAccount(EmailAddress.Of(Form.Email), Form.Password, profile), door.Moment, cancel);
        this.Say(T("The portal has its first admin. Sign in."));
        return RedirectToPage("/Account/SignIn", new { ReturnUrl = Url.Page("/Admin/Setup/Index") });
    }
}
