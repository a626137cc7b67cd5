using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Payments;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>An order, to print, to pay and to go on from (R27).</summary>
public sealed class OrderModel(ReadOrder read, ChooseSubmission choose, CardDesk card, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Whether the reader has come back from paying by card.</summary>
    [BindProperty(SupportsGet = true, Name = "waiting")]
    public bool CameBack { get; set; }

    public OrderInFull Case { get; private set; } = null!;

    public Order Order => Case.Order;

    /// <summary>The number as the reader sees it: whole, or its last four characters (R20).</summary>
    public string ShownNumber => Case.ShowsNumberTo(door.Actor.Person) ? Order.NumberWritten : Order.Number.ToString();

    public bool IsBuyer => Order.BuyerId == door.Person;

    public bool IsOwner => Case.Pack?.OwnerId == door.Person;

    public LocalDate Today => door.Moment.Today;

    public bool WaitsForPayment => Order.WaitsForPayment(Today);

    public bool IsOver => Order.CanBePaidLate(Today) is null;

    /// <summary>Whether it is paid by card, on the page of somebody else.</summary>
    public bool IsByCard => Order.PaymentMethod == CardPayment.Method && card.Origin is not null;

    /// <summary>Where that page is.</summary>
    public string CardHost => card.Origin?.Host ?? "";

    public bool CanPayByCard => card.CanPay(Case, door.Moment);

    public bool AddsTax => card.AddsTaxTo(Order);

    /// <summary>Whether the money is on its way, as far as is known.</summary>
    public bool IsAwaited => WaitsForPayment && Case.CardPayments.Any(payment =>
        payment.State == CardPaymentState.Processing || (CameBack && payment.State == CardPaymentState.Open));

    /// <summary>Whether an admin sees to money that came for it, other than for a refund.</summary>
    public bool IsLookedInto => IsBuyer && Case.CardPayments.Any(payment => payment.IsQuestioned && payment.Question != CardQuestion.PackRefunded);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // Admins see the orders of others under Admin.
        if (await read.HandleAsync(Id, door.Actor with { Roles = Domain.People.Roles.Customer }, cancel) is not { } found)
            return false;
        Case = found;
        if (CanPayByCard)
            HttpContext.AllowFormsTo(card.Origin!);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(bool whenPaid, CancellationToken cancel)
    {
        await choose.HandleAsync(Id, whenPaid, door.Moment, cancel);
        this.Say(whenPaid ? T("Your incident is submitted as soon as the order is paid.") : T("Your incident is not submitted by itself; you do it when the order is paid."));
        return RedirectToPage(new { Id });
    }
}
