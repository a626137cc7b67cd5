using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Makes recovery codes anew, and shows them once.</summary>
[AsksAgain, BeforeSecondFactor]
public sealed class RecoveryCodesModel(FindSignInWays find, MakeRecoveryCodes make, Door door) : PageModel, ILoads
{
    public SignInWays Ways { get; private set; } = null!;

    /// <summary>The codes, just made.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Ways = await find.HandleAsync(door.Actor.Person, door.Moment.At, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Codes = await make.HandleAsync(door.Moment, cancel);
        return Page();
    }
}
