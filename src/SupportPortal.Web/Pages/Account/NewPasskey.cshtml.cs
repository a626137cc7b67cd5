using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Input;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Adds a passkey.</summary>
[AsksAgain, BeforeSecondFactor]
public sealed class NewPasskeyModel(PasskeyDoor passkeys, AddPasskey add, Door door) : PageModel
{
    [BindProperty]
    public PasskeyForm Form { get; set; } = new();

    /// <summary>What the browser has made, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet() => Form.Name = BrowserName.Of(Request.Headers.UserAgent.ToString());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var made = await passkeys.MadeAsync(HttpContext, Credential);
        await add.HandleAsync(made, Form.Name.Trim(), User.FindFirstValue(SignInClaims.Session) ?? "", door.Moment, cancel);
        this.Say(T("Your passkey is added. Other browsers are signed out."));
        return LocalRedirect(LocalAddress.Of(Url, ReturnUrl) ?? Url.Page("Passkeys")!);
    }

    /// <summary>Asked by script.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.OfferAsync(HttpContext, door.Actor.Person), "application/json");
}
