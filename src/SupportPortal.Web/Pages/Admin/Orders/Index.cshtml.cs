using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>All orders, the latest first; by number they are looked up under Packs, which is audited.</summary>
public sealed class IndexModel(ListOrders list, Door door) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    /// <summary>"unpaid" for the orders that wait for their payment.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string State { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "after")]
    public string After { get; set; } = "";

    public IReadOnlyList<OrderRow> Orders { get; private set; } = [];

    public TimeCursor? Next { get; private set; }

    /// <summary>Whether there is anything to say of prices or taxes.</summary>
    public bool ShowsPrices => Orders.Any(row => row.Order.Amount is not null || row.Order.Jurisdiction is not null);

    public bool IsUnpaid => State == "unpaid";

    public LocalDate Today => door.Moment.Today;

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Orders, Next) = await list.HandleAsync(Query, IsUnpaid, TimeCursor.Parse(After), cancel);
}
