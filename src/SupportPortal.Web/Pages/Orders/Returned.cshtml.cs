using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Payments;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>
/// Where a buyer comes back to from the page on which cards are paid with: what came of it is asked for there, whatever the
/// address says, and told on the page of the order (R27).
/// </summary>
[Limited(LimitName.Payment, Gets = true)]
public sealed class ReturnedModel(ReadOrder read, CardDesk card, Door door) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Whether the buyer came by the way of those who have paid.</summary>
    [BindProperty(SupportsGet = true, Name = "paid")]
    public bool Paid { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.HandleAsync(Id, door.Actor, cancel) is not { } before || before.Order.BuyerId != door.Person)
            return NotFound();
        await card.LookAsync(Id, door.Moment, cancel);
        var after = (await read.HandleAsync(Id, door.Actor, cancel))!;
        if (after.Order.State == OrderState.Paid)
            this.Say(T("Your payment is confirmed: the incidents are yours."));
        else if (!Paid && card.CanPay(after, door.Moment))
            this.Say(T("Nothing was paid. The order is kept, and you can pay it when you like."));
        return RedirectToPage("Order", new { Id, waiting = Paid && after.Order.State == OrderState.Unpaid ? "true" : null });
    }
}
