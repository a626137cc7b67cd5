using System.Globalization;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>Payments by card in words, for admins (R27).</summary>
internal static class CardWords
{
    /// <summary>How far a payment has come.</summary>
    public static string Of(CardPaymentState state) => state switch
    {
        CardPaymentState.Begun => T("The page for it was asked for"),
        CardPaymentState.Open => T("The buyer is at the page for it, or left it"),
        CardPaymentState.Processing => T("The money is on its way"),
        CardPaymentState.Ended => T("Nothing was paid"),
        CardPaymentState.Paid => T("Paid"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    /// <summary>Why an admin has to see to it, as a sentence.</summary>
    public static string Of(CardQuestion question) => question switch
    {
        CardQuestion.OrderWasOver => T("The money came when the order was cancelled, or had lapsed."),
        CardQuestion.PaidTwice => T("The money came when the order was paid already."),
        CardQuestion.OtherAmount => T("Another amount came than the order costs, or in another currency."),
        CardQuestion.PackRefunded => T("What was left of the pack was taken out for a refund: give the money for it back."),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };

    /// <summary>The same, as an admin finds it among what waits.</summary>
    public static string Waiting(CardQuestion question) => question switch
    {
        CardQuestion.OrderWasOver => T("Money by card for an order that was over"),
        CardQuestion.PaidTwice => T("Money by card for an order that was paid"),
        CardQuestion.OtherAmount => T("Another amount by card than the order costs"),
        CardQuestion.PackRefunded => T("Money by card to give back"),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };

    /// <summary>What was done about it.</summary>
    public static string Of(CardAnswer answer) => answer switch
    {
        CardAnswer.Accepted => T("It counts"),
        CardAnswer.Returned => T("It went back"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "No such answer."),
    };

    /// <summary>What was asked for: "1,499.00 EUR, without taxes".</summary>
    public static string Asked(CardPayment payment, CultureInfo culture)
    {
        var price = PriceWords.Of(new Price(payment.Amount, payment.Currency), culture);
        return payment.AddsTax ? T("{0}, and the taxes that the provider adds", price) : price;
    }

    /// <summary>What was charged: "1,798.80 EUR".</summary>
    public static string Charged(CardPayment payment, CultureInfo culture) =>
        payment.Total is { } total ? $"{total.ToString("N2", culture)} {payment.TotalCurrency}" : "";
}
