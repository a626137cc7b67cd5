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
    public static (Tone Tone, string Icon, string Words) Of(Order order, LocalDate today) => order.StateOn(today) switch
    {
        OrderState.Paid => (Tone.Good, "check", Of(OrderState.Paid)),
        OrderState.Unpaid => (Tone.Warn, "hourglass", Of(OrderState.Unpaid)),
        var over => (Tone.Plain, "cross", Of(over)),
    };

    /// <summary>Where an order stands.</summary>
    public static string Of(OrderState state) => state switch
    {
        OrderState.Paid => T("Paid"),
        OrderState.Cancelled => T("[order] Cancelled"),
        OrderState.Lapsed => T("[order] Lapsed"),
        OrderState.Unpaid => T("Waits for payment"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    /// <summary>The price, or how many incidents where there is none (R2).</summary>
    public static string Price(Order order, CultureInfo culture) =>
        PriceWords.Of(order.Amount is { } amount ? new Price(amount, order.Currency!) : null, order.Plan, culture);

    /// <summary>By whom an order was cancelled.</summary>
    public static string Of(OrderCancellation how) => how switch
    {
        OrderCancellation.ByBuyer => T("[cancelled] By its buyer"),
        OrderCancellation.ByAdmin => T("[cancelled] By an admin"),
        OrderCancellation.WithAccount => T("Its buyer deleted the account"),
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, "No such way."),
    };

    /// <summary>How it came.</summary>
    public static string Of(OrderSource source) => source switch
    {
        OrderSource.Portal => T("Bought here"),
        OrderSource.Admin => T("Typed in"),
        OrderSource.Csv => T("[order] Imported"),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source."),
    };
}
