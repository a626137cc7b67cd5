namespace SupportPortal.Domain.Packs;

/// <summary>Why an order cannot be taken down or be gone on with.</summary>
public abstract record OrderRefusal : Refusal;

/// <summary>The purchase lies in the future, or before anything could be bought.</summary>
/// <param name="Earliest">The first day that is believed.</param>
/// <param name="Latest">Today in the seller's zone.</param>
public sealed record PurchaseDateIsOutOfRange(LocalDate Earliest, LocalDate Latest) : OrderRefusal;

/// <summary>The amount is negative, too large, or has more than two decimals.</summary>
/// <param name="Most">The largest amount.</param>
public sealed record AmountIsOutOfRange(decimal Most) : OrderRefusal;

/// <summary>An amount without its currency.</summary>
public sealed record CurrencyIsMissing : OrderRefusal;

/// <summary>A currency is three letters, such as EUR.</summary>
public sealed record CurrencyIsUnknown : OrderRefusal;

/// <summary>An order with this number is there already (R26).</summary>
public sealed record OrderNumberIsTaken : OrderRefusal;

/// <summary>The order is not paid, so there is no pack yet.</summary>
public sealed record OrderIsNotPaid : OrderRefusal;

/// <summary>The order does not wait for its payment.</summary>
public sealed record OrderDoesNotWaitForPayment : OrderRefusal;
