using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>All orders, the latest first; by number they are looked up under Packs, which is audited.</summary>
public sealed class IndexModel(ListOrders list) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "after")]
    public string After { get; set; } = "";

    public IReadOnlyList<OrderRow> Orders { get; private set; } = [];

    public TimeCursor? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Orders, Next) = await list.HandleAsync(Query, TimeCursor.Parse(After), cancel);
}
