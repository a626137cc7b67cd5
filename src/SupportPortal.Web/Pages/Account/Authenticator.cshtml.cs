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
public sealed class AuthenticatorModel(AuthenticatorDesk desk, FindSignInWays find, Door door) : PageModel, ILoads
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
        var moment = door.Moment;
        Ways = await find.HandleAsync(moment.By.Person, moment.At, cancel);
        if (Ways.AppSince is null || Anew)
            (Offer, Key) = await desk.ShowAsync(Offer, moment, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Codes = await desk.Add.HandleAsync(Offer, Form.Code, Session, door.Moment, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await desk.Remove.HandleAsync(Session, door.Moment, cancel);
        this.Say(T("Your authenticator app is removed. Other browsers are signed out."));
        return RedirectToPage("Index");
    }

    private string Session => User.FindFirstValue(SignInClaims.Session) ?? "";
}
