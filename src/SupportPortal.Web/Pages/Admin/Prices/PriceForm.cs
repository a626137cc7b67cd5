using SupportPortal.Domain.Packs;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Admin.Prices;

/// <summary>The price of a plan; empty for none.</summary>
public sealed class PriceForm
{
    public string Amount { get; set; } = "";

    public string Currency { get; set; } = "";

    /// <summary>Whether no price is wanted.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Amount) && string.IsNullOrWhiteSpace(Currency);

    /// <summary>The price. Null when none is given, or none that can be read.</summary>
    public Price? Price => TypedAmount.Read(Amount) is { } amount ? new Price(amount, Currency.Trim().ToUpperInvariant()) : null;
}
