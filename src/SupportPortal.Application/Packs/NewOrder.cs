using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Packs;

/// <summary>An order as an admin types it in (R26).</summary>
/// <param name="OwnNumber">
/// A new number of ours, made when the form was: it is used when <see cref="Number"/> is not given, and shows that a form
/// comes again.
/// </param>
/// <param name="Purchaser">Who bought it.</param>
/// <param name="Plan">What was bought.</param>
/// <param name="PurchasedOn">The day of the purchase, in the seller's zone.</param>
public sealed record NewOrder(OrderConfirmationNumber OwnNumber, EmailAddress Purchaser, SupportPlan Plan, LocalDate PurchasedOn)
{
    /// <summary>The number that the shop gave it; null for one of ours.</summary>
    public OrderConfirmationNumber? Number { get; init; }

    /// <summary>The purchaser's name, if known; at most 200 characters.</summary>
    public string? PurchaserName { get; init; }

    /// <summary>The purchaser's company, if known; at most 200 characters.</summary>
    public string? Company { get; init; }

    /// <summary>What was paid, if known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of the amount: three letters.</summary>
    public string? Currency { get; init; }

    /// <summary>The code of the jurisdiction whose tax law applies; null for the country of the buyer's account (R28).</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>How many incidents; only for a plan without a fixed size (R19).</summary>
    public int? Size { get; init; }

    /// <summary>The last day of use; only for a plan without a fixed size (R19).</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>What is taken down.</summary>
    public OrderDetails Details => new(Number ?? OwnNumber, Purchaser, Plan, PurchasedOn)
    {
        PurchaserName = PurchaserName,
        Company = Company,
        Amount = Amount,
        Currency = Currency,
        Jurisdiction = Jurisdiction,
    };

    /// <summary>What the pack holds.</summary>
    public PackContents Contents() =>
        Plan.Terms().Size is not null && Size is null && LastDay is null
            ? PackContents.Fixed(Plan, PurchasedOn)
            : PackContents.Entered(Plan, PurchasedOn, Size ?? 0, LastDay ?? LocalDate.MinIsoValue);
}
