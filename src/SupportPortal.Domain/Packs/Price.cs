namespace SupportPortal.Domain.Packs;

/// <summary>What a pack costs; taxes are not computed (R28).</summary>
/// <param name="Amount">The amount, more than nothing, with at most two decimals.</param>
/// <param name="Currency">Three capital letters of a <see cref="Packs.Currency"/>.</param>
public sealed record Price(decimal Amount, string Currency)
{
    /// <summary>What is wrong with it, or null.</summary>
    public Refusal? WhyNot()
    {
        if (Amount is <= 0 or > OrderDetails.MostAmount or { Scale: > 2 })
            return new PriceIsOutOfRange(OrderDetails.MostAmount);
        return Packs.Currency.WhyNot(Currency);
    }
}
