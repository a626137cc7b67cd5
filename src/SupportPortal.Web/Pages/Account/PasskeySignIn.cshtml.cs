using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Signs in by a passkey, which needs no password and no second step.</summary>
[Limited(LimitName.SignIn)]
public sealed class PasskeySignInModel(PasskeyDoor passkeys, Entrance entrance, Door door) : PageModel
{
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The form that was posted after its session had expired.</summary>
    [BindProperty(Name = KeptForm.Field)]
    public string? Kept { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (door.Person is not null)
            return Entrance.GoOn(this, door.Actor.Roles, ReturnUrl);
        var account = await passkeys.ShownAsync(HttpContext, Credential, door.Moment.At);
        return await entrance.LetInAsync(this, (account.Id, account.Email ?? "", account.Roles), SignInWay.Passkey, ReturnUrl, Kept);
    }
}
