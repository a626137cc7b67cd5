using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Payments;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>An order, to print, to pay and to go on from (R27).</summary>
public sealed class OrderModel(ReadOrder read, ChooseSubmission choose, IPaymentMethod method, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public OrderInFull Case { get; private set; } = null!;

    public Order Order => Case.Order;

    /// <summary>The page of whoever takes the payment; null where nothing is paid in the browser.</summary>
    public Uri? Checkout { get; private set; }

    /// <summary>The number as the reader sees it: whole, or its last four characters (R20).</summary>
    public string ShownNumber => Case.ShowsNumberTo(door.Actor.Person) ? Order.NumberWritten : Order.Number.ToString();

    public bool IsBuyer => Order.BuyerId == door.Person;

    public bool IsOwner => Case.Pack?.OwnerId == door.Person;

    public LocalDate Today => door.Moment.Today;

    public bool WaitsForPayment => Order.WaitsForPayment(Today);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // Admins see the orders of others under Admin.
        if (await read.HandleAsync(Id, door.Actor with { Roles = Domain.People.Roles.Customer }, cancel) is not { } found)
            return false;
        Case = found;
        Checkout = WaitsForPayment ? await method.CheckoutAsync(Order, cancel) : null;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(bool whenPaid, CancellationToken cancel)
    {
        await choose.HandleAsync(Id, whenPaid, door.Moment, cancel);
        this.Say(whenPaid ? T("Your incident is submitted as soon as the order is paid.") : T("Your incident is not submitted by itself; you do it when the order is paid."));
        return RedirectToPage(new { Id });
    }
}
