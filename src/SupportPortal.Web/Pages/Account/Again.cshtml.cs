using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Asks somebody who is signed in once more who they are, before a deed on their account.</summary>
[BeforeSecondFactor, Limited(LimitName.SignIn)]
public sealed class AgainModel(ShowAgain again, PasskeyDoor passkeys, CheckCode factors, Door door) : PageModel, ILoads
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    /// <summary>The passkey that the browser shows, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The form that was posted too late.</summary>
    [BindProperty(Name = KeptForm.Field)]
    public string? Kept { get; set; }

    public bool HasPasskey { get; private set; }

    private string Session => User.FindFirstValue(SignInClaims.Session) ?? "";

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Kept = HttpContext.Features.Get<Detour>()?.Sealed ?? Kept;
        HasPasskey = (await factors.FactorsAsync(door.Actor.Person, cancel)).Passkey;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await again.ByPasswordAsync(Form.Password, Session, door.Moment, cancel);
        return GoOn();
    }

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancel)
    {
        var account = await passkeys.ShownAsync(HttpContext, Credential, door.Moment.At);
        if (account.Id != door.Actor.Person)
            throw new RefusedException(new PasskeyIsNotKnown());
        await again.NoteAsync(Session, door.Moment, cancel);
        return GoOn();
    }

    /// <summary>Asked by script.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.AskAsync(HttpContext, door.Actor.Person), "application/json");

    private LocalRedirectResult GoOn() => HttpContext.Features.Get<KeptForm>() is { } form && form.IsOf(door.Actor.Person)
        ? LocalRedirectPreserveMethod(form.Address)
        : Entrance.GoOn(this, door.Actor.Roles, ReturnUrl ?? Url.Page("Index", pageHandler: null, values: null));
}
