using System.Globalization;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Packs;

/// <summary>Prices in words; where none is set, cost is said in incidents (R2).</summary>
internal static class PriceWords
{
    /// <summary>"1,499.00 EUR, without taxes"; without a price "one incident", or "five incidents".</summary>
    public static string Of(Price? price, SupportPlan plan, CultureInfo culture) =>
        price is null ? Incidents(plan) : T("{0}, without taxes", Of(price, culture));

    /// <summary>"1,499.00 EUR".</summary>
    public static string Of(Price price, CultureInfo culture) => $"{price.Amount.ToString("N2", culture)} {price.Currency}";

    /// <summary>How many incidents a pack of a plan has: "one incident", "5 incidents".</summary>
    public static string Incidents(SupportPlan plan) => plan.Terms().Size is { } size and > 1 ? TCount("{0} incident|{0} incidents", size) : T("one incident");

    /// <summary>A price in a hidden field; empty for none.</summary>
    public static string Key(Price? price) => price is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{price.Amount:0.00} {price.Currency}");

    /// <summary>Reads what <see cref="Key"/> wrote; null for none, or for what it did not write.</summary>
    public static Price? Read(string? key) =>
        key?.Split(' ') is [var amount, var currency] && decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read)
            ? new Price(read, currency)
            : null;
}
