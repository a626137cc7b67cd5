using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>The person's passkeys.</summary>
public sealed class PasskeysModel(FindSignInWays find, Door door) : PageModel, ILoads
{
    public SignInWays Ways { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Ways = await find.HandleAsync(door.Actor.Person, door.Moment.At, cancel);
        return true;
    }
}
