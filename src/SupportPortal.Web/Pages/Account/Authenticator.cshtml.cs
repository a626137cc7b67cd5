using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Input;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Sets up an authenticator app, or takes it away.</summary>
[AsksAgain, BeforeSecondFactor, Limited(LimitName.SignIn)]
public sealed class AuthenticatorModel(AuthenticatorDesk desk, AddAuthenticator add, RemoveAuthenticator remove, Door door) : PageModel, ILoads
{
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    /// <summary>The key that the page shows, sealed.</summary>
    [BindProperty]
    public string? Offer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether the app that there is gets a successor.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Anew { get; set; }

    public SignInWays Ways { get; private set; } = null!;

    /// <summary>The key as text and picture; null where none is to be set up.</summary>
    public ShownKey? Key { get; private set; }

    /// <summary>The recovery codes, just made; shown once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Where to go on to afterwards.</summary>
    public string Next => LocalAddress.Of(Url, ReturnUrl) ?? Url.Page("Index")!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        (Ways, Offer, Key) = await desk.ReadAsync(Offer, Anew, door.Moment, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Codes = await add.HandleAsync(Offer, Form.Code, Session, door.Moment, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await remove.HandleAsync(Session, door.Moment, cancel);
        this.Say(T("Your authenticator app is removed. Other browsers are signed out."));
        return RedirectToPage("Index");
    }

    private string Session => User.FindFirstValue(SignInClaims.Session) ?? "";
}
