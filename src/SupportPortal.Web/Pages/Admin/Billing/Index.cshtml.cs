using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;

namespace SupportPortal.Web.Pages.Admin.Billing;

/// <summary>The charges that wait for a decision, the oldest first (R8).</summary>
public sealed class IndexModel(ListBilling list) : PageModel
{
    public IReadOnlyList<BillingRow> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Waiting = await list.HandleAsync(cancel);
}
