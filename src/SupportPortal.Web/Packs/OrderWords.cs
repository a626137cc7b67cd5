using System.Globalization;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>Orders in words.</summary>
internal static class OrderWords
{
    /// <summary>What was paid: "499.00 EUR"; nothing when it is not known.</summary>
    public static string Paid(Order order, CultureInfo culture) =>
        order.Amount is { } amount ? $"{amount.ToString("N2", culture)} {order.Currency}" : "";

    /// <summary>How it came.</summary>
    public static string Of(OrderSource source) => source switch
    {
        OrderSource.Portal => "Bought here",
        OrderSource.Admin => "Typed in",
        OrderSource.Csv => "Imported",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source."),
    };
}
