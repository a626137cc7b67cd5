using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

public sealed class SessionsModel(ListSessions list, EndSessions end, Door door) : PageModel, ILoads
{
    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>The session in which the page is read.</summary>
    public string Present => User.FindFirstValue(SignInClaims.Session) ?? "";

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Sessions = await list.HandleAsync(door.Actor.Person, door.Moment.At, cancel);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(string? id, CancellationToken cancel)
    {
        await end.OneAsync(id ?? "", door.Moment, cancel);
        this.Say(T("That browser is signed out."));
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOthersAsync(CancellationToken cancel)
    {
        await end.OthersAsync(Present, door.Moment, cancel);
        this.Say(T("All other browsers are signed out."));
        return RedirectToPage();
    }
}
