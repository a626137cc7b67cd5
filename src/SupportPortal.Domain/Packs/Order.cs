using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>A purchase of one pack (R19, R26).</summary>
public sealed partial class Order : Entity
{
    // For the store, which fills the properties.
    private Order()
    {
    }

    private Order(OrderDetails details, OrderSource source, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (NumberWritten, NumberNormalized) = (details.Number.Written, details.Number.Normalized);
        (PurchaserEmail, PurchaserEmailNormalized) = (details.Purchaser.Written, details.Purchaser.Normalized);
        (PurchaserName, Company, Jurisdiction) = (details.PurchaserName, details.Company, details.Jurisdiction);
        (Plan, PurchasedOn, Amount, Currency) = (details.Plan, details.PurchasedOn, details.Amount, details.Currency);
        (Source, RecordedAt, RecordedBy) = (source, moment.At, moment.By.Person);
    }

    /// <summary>The order confirmation number.</summary>
    public OrderConfirmationNumber Number => OrderConfirmationNumber.Of(NumberWritten);

    /// <summary>The number as it was written, to show; 4 to 64 characters.</summary>
    public string NumberWritten { get; private set; } = null!;

    /// <summary>The number as it is compared: unique, 4 to 64 characters.</summary>
    public string NumberNormalized { get; private set; } = null!;

    /// <summary>The purchaser's e-mail address as written, at most 254 characters.</summary>
    public string PurchaserEmail { get; private set; } = null!;

    /// <summary>The purchaser's e-mail address as accounts compare it.</summary>
    public string PurchaserEmailNormalized { get; private set; } = null!;

    /// <summary>The purchaser's name, if known.</summary>
    public string? PurchaserName { get; private set; }

    /// <summary>The purchaser's company, if known.</summary>
    public string? Company { get; private set; }

    /// <summary>What was bought.</summary>
    public SupportPlan Plan { get; private set; }

    /// <summary>How many incidents its pack has; 0 where an admin enters the size (R19).</summary>
    public int Incidents => Plan.Terms().Size ?? 0;

    /// <summary>The day of the purchase in the seller's zone; of an order paid later, the day its payment was confirmed (R22).</summary>
    public LocalDate PurchasedOn { get; private set; }

    /// <summary>The day of payment in the seller's zone; null while unpaid.</summary>
    public LocalDate? PaidOn { get; private set; }

    /// <summary>What was or is to be paid, in <see cref="Currency"/>, with two decimals, if known.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>Three capital letters (ISO 4217), if known.</summary>
    public string? Currency { get; private set; }

    /// <summary>The jurisdiction whose tax law applies, if known (R28).</summary>
    public string? Jurisdiction { get; private set; }

    /// <summary>
    /// The approved document that made it exempt from tax when it was taken down (R28); null when none did. Of an order that
    /// is paid later the day on which it was placed counts, as its invoice is made out on it.
    /// </summary>
    public Guid? ExemptionId { get; private set; }

    /// <summary>Whether it is recorded as exempt from tax.</summary>
    public bool IsTaxExempt => ExemptionId is not null;

    /// <summary>How it came.</summary>
    public OrderSource Source { get; private set; }

    /// <summary>Whether it is paid.</summary>
    public OrderState State { get; private set; }

    /// <summary>When it came to the portal.</summary>
    public Instant RecordedAt { get; private set; }

    /// <summary>Who took it down.</summary>
    public Guid RecordedBy { get; private set; }

    /// <summary>Takes down an order from elsewhere, typed in or imported: it is paid.</summary>
    public static Order Record(OrderDetails details, OrderSource source, Moment moment)
    {
        details.WhyNot(moment.Today)?.Throw();
        if (source == OrderSource.Portal)
            throw new ArgumentOutOfRangeException(nameof(source), source, "Orders of the portal are placed.");
        var order = new Order(details, source, moment) { State = OrderState.Paid, PaidOn = details.PurchasedOn };
        order.Raise(new OrderRecorded(moment, order.Id, source, order.Plan));
        return order;
    }

    /// <summary>Records it as exempt from tax, by a document that is approved (R28). What is decided on that later changes nothing.</summary>
    public void RecordExemption(TaxExemption exemption, Moment moment)
    {
        if (!exemption.Covers(Jurisdiction, PurchasedOn))
            new ExemptionDoesNotMatch().Throw();
        ExemptionId = exemption.Id;
        Raise(new OrderRecordedAsExempt(moment, Id, exemption.Id));
    }

    /// <summary>Forgets who bought it, when their account is deleted; what bookkeeping needs stays (R38).</summary>
    public void ForgetPurchaser() =>
        (PurchaserEmail, PurchaserEmailNormalized, PurchaserName, Company, CancelReason) = ("", "", null, null, null);

    /// <summary>Why an imported line does not say what is known; nothing if it does (R26).</summary>
    public IEnumerable<Refusal> WhyNot(OrderDetails line, LocalDate today) => CanComeAgain(today) is { } refusal
        ? [refusal]
        : DifferencesFrom(line).Select(column => new OrderIsKnownWithOtherData(column));

    /// <summary>
    /// The columns in which an imported line says other than what is known; none if it says the same (R26). Spelling of
    /// number and address does not count.
    /// </summary>
    public IEnumerable<OrderColumn> DifferencesFrom(OrderDetails line)
    {
        if (NumberNormalized != line.Number.Normalized)
            yield return OrderColumn.OrderNumber;
        // Who bought it may be forgotten (R38).
        if (PurchaserEmailNormalized.Length > 0 && PurchaserEmailNormalized != line.Purchaser.Normalized)
            yield return OrderColumn.PurchaserEmail;
        if (Plan != line.Plan)
            yield return OrderColumn.Plan;
        if (PurchasedOn != line.PurchasedOn)
            yield return OrderColumn.PurchasedAt;
        if (Currency != line.Currency)
            yield return OrderColumn.Currency;
        if (Amount != line.Amount)
            yield return OrderColumn.Amount;
    }
}
