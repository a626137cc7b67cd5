using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Input;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Changes one's language from the foot of any page, and goes back there.</summary>
public sealed class LanguageModel(ChangeLanguage change, Door door) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("Profile");

    public async Task<IActionResult> OnPostAsync(string? language, string? returnUrl, CancellationToken cancel)
    {
        if (language is null || !Languages.Has(language))
            return NotFound();
        await change.HandleAsync(language, door.Moment, cancel);
        return LocalRedirect(LocalAddress.Of(Url, returnUrl) ?? "/");
    }
}
