using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Payments;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>An order of the portal, whose payment is confirmed here (R27).</summary>
public sealed class OrderModel(ReadOrder read, ConfirmPayment confirm, IPaymentMethod method, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public OrderInFull Case { get; private set; } = null!;

    public Order Order => Case.Order;

    public LocalDate Today => door.Moment.Today;

    public bool WaitsForPayment => Order.WaitsForPayment(Today);

    /// <summary>Whether money that comes now would be late.</summary>
    public bool CanBePaidLate => Order.CanBePaidLate(Today) is null;

    /// <summary>Whether an admin confirms it, and not whoever takes the payment.</summary>
    public bool IsConfirmedHere => method.IsConfirmedByAdmin || method.Name != Order.PaymentMethod;

    /// <summary>Confirming it, as it concerns the reader.</summary>
    public Matter Matter => Case.MatterFor(door.Actor);

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.HandleAsync(Id, door.Actor, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(bool late, CancellationToken cancel)
    {
        var pack = late ? await confirm.LateAsync(Id, door.Moment, cancel) : await confirm.HandleAsync(Id, door.Moment, cancel);
        this.Say(T("The payment is confirmed: the pack is there, and the buyer is told."));
        return RedirectToPage("/Admin/Packs/Pack", new { id = pack });
    }
}
