using System.Globalization;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Pages.Admin.Prices;

/// <summary>The price of a plan; empty for none.</summary>
public sealed class PriceForm
{
    public string Amount { get; set; } = "";

    public string Currency { get; set; } = "";

    /// <summary>Whether no price is wanted.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Amount) && string.IsNullOrWhiteSpace(Currency);

    /// <summary>The price; either sign is decimal. Null when none is given, or none that can be read.</summary>
    public Price? Price =>
        decimal.TryParse(Amount.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? new Price(amount, Currency.Trim().ToUpperInvariant())
            : null;
}
