using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>What a browser needs to show a passkey of whoever wants to sign in; asked by script only.</summary>
public sealed class PasskeyOptionsModel(PasskeyDoor passkeys) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync() => Content(await passkeys.AskAsync(HttpContext, person: null), "application/json");
}
