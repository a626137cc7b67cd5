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

/// <summary>The price is nothing, negative, too large, or finer than a hundredth.</summary>
/// <param name="Most">The largest.</param>
public sealed record PriceIsOutOfRange(decimal Most) : OrderRefusal;

/// <summary>An amount without its currency.</summary>
public sealed record CurrencyIsMissing : OrderRefusal;

/// <summary>A currency is three letters, such as EUR.</summary>
public sealed record CurrencyIsUnknown : OrderRefusal;

/// <summary>An order with this number is there already (R26).</summary>
public sealed record OrderNumberIsTaken : OrderRefusal;

/// <summary>The order was placed in the portal and is not paid: it is not taken down again, its payment is confirmed on itself (R26, R27).</summary>
/// <param name="OrderId">The order.</param>
/// <param name="State">Where it stands.</param>
public sealed record OrderWasPlacedHere(Guid OrderId, OrderState State) : OrderRefusal;

/// <summary>The order is not paid, so there is no pack yet.</summary>
public sealed record OrderIsNotPaid : OrderRefusal;

/// <summary>The order does not wait for its payment.</summary>
public sealed record OrderDoesNotWaitForPayment : OrderRefusal;

/// <summary>The order was not paid in time (R27).</summary>
/// <param name="On">The last day on which it could be paid.</param>
public sealed record OrderHasLapsed(LocalDate On) : OrderRefusal;

/// <summary>The order can be paid still, so it does not lapse.</summary>
/// <param name="Until">The last day on which it can be paid.</param>
public sealed record OrderCanStillBePaid(LocalDate Until) : OrderRefusal;

/// <summary>Packs of this plan are not sold in the portal (R27).</summary>
public sealed record PlanIsNotSoldHere : OrderRefusal;

/// <summary>The order holds a draft, and another one cannot be paid with it.</summary>
public sealed record OrderHoldsAnotherDraft : OrderRefusal;

/// <summary>The order holds no draft that could be submitted.</summary>
public sealed record OrderHoldsNoDraft : OrderRefusal;

/// <summary>The price was changed since it was looked at.</summary>
public sealed record PriceHasChanged : OrderRefusal;

/// <summary>As many orders wait for their payment as one account can have.</summary>
/// <param name="Most">The most.</param>
public sealed record TooManyUnpaidOrders(int Most) : OrderRefusal;

/// <summary>Whoever took the payment confirms it, and no admin (R27).</summary>
public sealed record PaymentIsConfirmedElsewhere : OrderRefusal;
