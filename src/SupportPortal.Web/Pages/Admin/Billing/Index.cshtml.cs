using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Billing;

/// <summary>The charges that wait for a decision, the oldest first (R8).</summary>
public sealed class IndexModel(ListBilling list, ListUnusableReturns unusable, Door door) : PageModel
{
    public IReadOnlyList<BillingRow> Waiting { get; private set; } = [];

    /// <summary>What went back to expired packs, which can be extended (R24).</summary>
    public IReadOnlyList<UnusableReturn> Unusable { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Waiting, Unusable) = (await list.HandleAsync(cancel), await unusable.HandleAsync(door.Moment.Today, cancel));
}
