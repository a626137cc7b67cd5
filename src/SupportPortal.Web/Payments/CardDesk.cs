using System.Globalization;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Payments;

/// <summary>Where pages send buyers to pay by card, and ask what came of it (R27).</summary>
public sealed class CardDesk(BeginCardPayment begin, FollowCardPayments follow, IHostedCheckout checkout, ISeller seller)
{
    /// <summary>Where the pages of whoever takes payments are; null when nobody does.</summary>
    public Uri? Origin => checkout.Origin;

    /// <summary>Whether taxes are added to what an order costs.</summary>
    public bool AddsTaxTo(Order order) => checkout.AddsTax && !order.IsTaxExempt;

    /// <summary>Whether an order can be paid by card now, by whoever asks.</summary>
    public bool CanPay(OrderInFull one, Moment moment) =>
        Origin is not null && one.Order.CanBePaidByCard(moment) is null && one.CardPayments.All(payment => !payment.IsUnderWay);

    /// <summary>Begins to pay.</summary>
    /// <returns>The page of whoever takes the payment.</returns>
    public Task<Uri> BeginAsync(Order order, Moment moment, CancellationToken cancel)
    {
        var back = new Uri(seller.Origin, $"/orders/{order.Id}/returned");
        var words = new CheckoutWords(PlanWords.NameOf(order.Plan), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, new Uri(back, "?paid=true"), back);
        return begin.HandleAsync(order.Id, words, moment, cancel);
    }

    /// <summary>Asks what came of it, for a buyer who has come back.</summary>
    public Task LookAsync(Guid order, Moment moment, CancellationToken cancel) =>
        follow.OfOrderAsync(order, moment with { By = Actor.System }, cancel);
}
