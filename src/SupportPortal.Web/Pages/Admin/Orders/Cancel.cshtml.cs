using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>Cancels an unpaid order for its buyer, with a reason (R27).</summary>
public sealed class CancelModel(ReadOrder read, CancelOrder cancelOrder, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public CancelForm Form { get; set; } = new();

    public OrderInFull Case { get; private set; } = null!;

    public IActionResult? GoesTo => Case.Order.CanCancel(door.Actor) is null ? null : RedirectToPage("Order", new { Id });

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.HandleAsync(Id, door.Actor, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await cancelOrder.HandleAsync(Id, Form.Reason.Trim(), door.Moment, cancel);
        this.Say(T("The order is cancelled, and the buyer is told."));
        return RedirectToPage("Order", new { Id });
    }
}
