using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>What somebody has bought, and the orders of the packs that are theirs.</summary>
public sealed class IndexModel(ListOrders list, Door door) : PageModel
{
    public IReadOnlyList<OrderRow> Orders { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Orders = await list.OwnAsync(door.Actor.Person, cancel);

    public LocalDate Today => door.Moment.Today;

    /// <summary>Whether there is anything to say of prices or taxes.</summary>
    public bool ShowsPrices => Orders.Any(row => row.Order.Amount is not null || row.Order.IsTaxExempt);

    /// <summary>Whether the order has a page for its reader.</summary>
    public bool CanOpen(OrderRow row) => row.Order.BuyerId == door.Person || row.Pack?.OwnerId == door.Person;

    /// <summary>The number is a key: whole for the owner of the pack only (R20).</summary>
    public bool IsMine(OrderRow row) => row.Pack is null || row.Pack.OwnerId == door.Person;
}
