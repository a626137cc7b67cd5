namespace SupportPortal.Domain.Packs;

/// <summary>What a pack costs; taxes are not computed (R28).</summary>
/// <param name="Amount">The amount, with at most two decimals.</param>
/// <param name="Currency">Three capital letters (ISO 4217).</param>
public sealed record Price(decimal Amount, string Currency)
{
    /// <summary>What is wrong with it, or null.</summary>
    public Refusal? WhyNot()
    {
        if (Amount is < 0 or > OrderDetails.MostAmount or { Scale: > 2 })
            return new AmountIsOutOfRange(OrderDetails.MostAmount);
        return Currency.Length == 3 && Currency.All(char.IsAsciiLetterUpper) ? null : new CurrencyIsUnknown();
    }
}
