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
        { State: OrderState.Paid } => (Tone.Good, "check", "Paid"),
        { State: OrderState.Cancelled } => (Tone.Plain, "cross", "Cancelled"),
        _ when order.HasLapsed(today) => (Tone.Plain, "cross", "Lapsed"),
        _ => (Tone.Warn, "hourglass", "Waits for payment"),
    };

    /// <summary>The price, or how many incidents where there is none (R2).</summary>
    public static string Price(Order order, CultureInfo culture) =>
        PriceWords.Of(order.Amount is { } amount ? new Price(amount, order.Currency!) : null, order.Plan, culture);

    /// <summary>How it came.</summary>
    public static string Of(OrderSource source) => source switch
    {
        OrderSource.Portal => "Bought here",
        OrderSource.Admin => "Typed in",
        OrderSource.Csv => "Imported",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source."),
    };
}
