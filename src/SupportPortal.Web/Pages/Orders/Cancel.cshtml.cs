using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>Asks before an unpaid order of one's own is cancelled (R27).</summary>
public sealed class CancelModel(ReadOrder read, CancelOrder cancelOrder, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public OrderInFull Case { get; private set; } = null!;

    public IActionResult? GoesTo => Case.Order.CanCancel(door.Actor) is null ? null : RedirectToPage("Order", new { Id });

    public async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Case = (await read.HandleAsync(Id, door.Actor, cancel))!) is not null && Case.Order.BuyerId == door.Person;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await cancelOrder.HandleAsync(Id, null, door.Moment, cancel);
        this.Say(T("The order is cancelled, and nothing is to be paid."));
        return RedirectToPage("Order", new { Id });
    }
}
