using System.Globalization;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Mail;

/// <summary>What the buyer of an order of the portal is told of it (R27). That it is paid, the mail about its pack tells, unless a draft is submitted with it.</summary>
internal static class OrderNotifications
{
    /// <summary>The mails about an order.</summary>
    public static IEnumerable<OutboxMail> For(Order order, OrderEvent happened)
    {
        if (order.BuyerId is not { } buyer)
            return [];
        MailContent? content = happened switch
        {
            OrderRecorded => new OrderPlacedMail(
                order.NumberWritten, order.Plan, order.Plan.Terms().Size ?? 0, PriceOf(order), order.PayableUntil!.Value, PackPages.Order(order.Id)),
            // The account that is deleted with it has a mail of its own.
            OrderCancelled when order.Cancellation == OrderCancellation.WithAccount => null,
            OrderCancelled cancelled => new OrderCancelledMail(order.Plan, cancelled.Reason ?? "", PackPages.Order(order.Id)),
            OrderLapsed => new OrderLapsedMail(order.Plan, PackPages.Order(order.Id)),
            DraftSubmittedWhenPaid done => new DraftSubmittedMail(order.Plan, done.Number, done.Incidents, done.BalanceAfter, done.LastDay, PackPages.Order(order.Id)),
            DraftNotSubmittedWhenPaid failed => new DraftNotSubmittedMail(
                failed.Obstacle, order.Plan, failed.BalanceAfter, failed.LastDay, failed.Obstacle == SubmissionObstacle.Gone ? PackPages.Order(order.Id) : PackPages.Draft(failed.DraftId)),
            _ => null,
        };
        return content is null ? [] : [OutboxMail.To(buyer, content, happened.Moment)];
    }

    /// <summary>The mails about money that came by card; that it paid the order, the mail about its pack tells.</summary>
    public static IEnumerable<OutboxMail> For(CardPayment payment, CardPaymentEvent happened)
    {
        MailContent? content = happened switch
        {
            CardMoneyCame { Question: not null } => new CardMoneyCameMail(PackPages.Order(payment.OrderId)),
            CardMoneyReturned returned => new CardMoneyReturnedMail(returned.Reason, PackPages.Order(payment.OrderId)),
            _ => null,
        };
        return content is null ? [] : [OutboxMail.To(payment.BuyerId, content, happened.Moment)];
    }

    private static string PriceOf(Order order) =>
        order.Amount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{amount:N2} {order.Currency}") : "";
}
