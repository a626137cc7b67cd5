using System.Globalization;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Parts;

namespace SupportPortal.Web.Packs;

/// <summary>Orders in words.</summary>
internal static class OrderWords
{
    /// <summary>The price: "499.00 EUR"; nothing when it is not known.</summary>
    public static string Paid(Order order, CultureInfo culture) =>
        order.Amount is { } amount ? $"{amount.ToString("N2", culture)} {order.Currency}" : "";

    /// <summary>Tone, symbol and words of where an order stands.</summary>
    public static (Tone Tone, string Icon, string Words) Of(Order order, LocalDate today) => order switch
    {
        { State: OrderState.Paid } => (Tone.Good, "check", T("Paid")),
        { State: OrderState.Cancelled } => (Tone.Plain, "cross", T("[order] Cancelled")),
        _ when order.HasLapsed(today) => (Tone.Plain, "cross", T("[order] Lapsed")),
        _ => (Tone.Warn, "hourglass", T("Waits for payment")),
    };

    /// <summary>The price, or how many incidents where there is none (R2).</summary>
    public static string Price(Order order, CultureInfo culture) =>
        PriceWords.Of(order.Amount is { } amount ? new Price(amount, order.Currency!) : null, order.Plan, culture);

    /// <summary>How it came.</summary>
    public static string Of(OrderSource source) => source switch
    {
        OrderSource.Portal => T("Bought here"),
        OrderSource.Admin => T("Typed in"),
        OrderSource.Csv => T("[order] Imported"),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source."),
    };
}
