using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>All that concerns the person's own account, with the way to change it.</summary>
public sealed class IndexModel(FindProfile find, FindSignInWays findWays, Door door) : PageModel, ILoads
{
    public string Email { get; private set; } = "";

    public Profile Profile { get; private set; } = null!;

    public SignInWays Ways { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var moment = door.Moment;
        (Email, Profile) = await find.HandleAsync(moment.By.Person, cancel);
        Ways = await findWays.HandleAsync(moment.By.Person, moment.At, cancel);
        return true;
    }
}
