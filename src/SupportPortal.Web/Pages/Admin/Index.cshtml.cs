using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;

namespace SupportPortal.Web.Pages.Admin;

/// <summary>What waits for a decision, and the places of an admin.</summary>
public sealed class IndexModel(ListWaitingDecisions list) : PageModel
{
    /// <summary>What waits, the oldest first.</summary>
    public IReadOnlyList<WaitingDecision> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Waiting = await list.HandleAsync(cancel);
}
