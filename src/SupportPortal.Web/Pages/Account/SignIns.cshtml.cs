using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>The history of the person's sign-ins.</summary>
public sealed class SignInsModel(ListSignIns list, SessionLimits limits, Door door) : PageModel, ILoads
{
    public IReadOnlyList<SignInTry> Tries { get; private set; } = [];

    /// <summary>How long they are kept.</summary>
    public int Days => limits.HistoryDays;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Tries = await list.HandleAsync(door.Actor.Person, cancel);
        return true;
    }
}
