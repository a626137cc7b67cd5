using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>What is known of an order when it comes (R26).</summary>
/// <param name="Number">Its order confirmation number.</param>
/// <param name="Purchaser">Who bought it.</param>
/// <param name="Plan">What was bought.</param>
/// <param name="PurchasedOn">The day of the purchase, in the seller's zone.</param>
public sealed record OrderDetails(OrderConfirmationNumber Number, EmailAddress Purchaser, SupportPlan Plan, LocalDate PurchasedOn)
{
    /// <summary>The earliest purchase that is believed; anything before is a slip of the pen.</summary>
    public static readonly LocalDate Earliest = new(1990, 1, 1);

    /// <summary>The largest amount.</summary>
    public const decimal MostAmount = 999_999_999.99m;

    /// <summary>The purchaser's name, if known.</summary>
    public string? PurchaserName { get; init; }

    /// <summary>The purchaser's company, if known.</summary>
    public string? Company { get; init; }

    /// <summary>What was paid, with at most two decimals, if known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of the amount, three capital letters (ISO 4217); there is none without an amount.</summary>
    public string? Currency { get; init; }

    /// <summary>The code of the <see cref="People.Jurisdiction"/> whose tax law applies, if known (R28).</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>What is wrong with it, or null.</summary>
    public Refusal? WhyNot(LocalDate today) =>
        Faults(PurchasedOn, Amount, Currency, today).Append(Jurisdiction is null ? null : People.Jurisdiction.WhyNot(Jurisdiction)).FirstOrDefault(fault => fault is not null);

    /// <summary>Everything that is wrong with a date, an amount and a currency; a date that is not known is not judged.</summary>
    internal static IEnumerable<Refusal?> Faults(LocalDate? purchasedOn, decimal? amount, string? currency, LocalDate today) =>
    [
        purchasedOn < Earliest || purchasedOn > today ? new PurchaseDateIsOutOfRange(Earliest, today) : null,
        amount is < 0 or > MostAmount or { Scale: > 2 } ? new AmountIsOutOfRange(MostAmount) : null,
        amount is not null && currency is null ? new CurrencyIsMissing() : null,
        currency is null ? null : Packs.Currency.WhyNot(currency),
    ];
}
