using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Pages.Admin.Setup;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin;

/// <summary>What waits for a decision, and the places of an admin.</summary>
public sealed class IndexModel(ListWaitingDecisions list, SetupList setup, Door door) : PageModel
{
    /// <summary>What waits, the oldest first.</summary>
    public IReadOnlyList<WaitingDecision> Waiting { get; private set; } = [];

    /// <summary>How far the setup has come; null once it is done or put away.</summary>
    public SetupProgress? Setup { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Waiting = await list.HandleAsync(cancel);
        Setup = await setup.UnfinishedAsync(door.Moment, cancel);
    }
}
