using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Payments;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>Sends the buyer of an order to the page of whoever takes payments by card (R27).</summary>
[Limited(LimitName.Payment)]
public sealed class PayModel(ReadOrder read, CardDesk card, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public OrderInFull Case { get; private set; } = null!;

    public Order Order => Case.Order;

    public string CardHost => card.Origin?.Host ?? "";

    public bool AddsTax => card.AddsTaxTo(Order);

    public IActionResult? GoesTo => card.CanPay(Case, door.Moment) ? null : RedirectToPage("Order", new { Id });

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Case = (await read.HandleAsync(Id, door.Actor, cancel))!;
        if (Case?.Order.BuyerId != door.Person)
            return false;
        if (card.Origin is { } origin)
            HttpContext.AllowFormsTo(origin);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        Redirect((await card.BeginAsync(Order, door.Moment, cancel)).AbsoluteUri);
}
