namespace SupportPortal.Domain.Packs;

/// <summary>Why an order cannot be paid by card, or money that came by card cannot be seen to.</summary>
public abstract record CardPaymentRefusal : Refusal;

/// <summary>The order is not one that is paid by card.</summary>
public sealed record OrderIsNotPaidByCard : CardPaymentRefusal;

/// <summary>A payment of the order by card is on its way, or being looked into.</summary>
public sealed record CardPaymentIsUnderWay : CardPaymentRefusal;

/// <summary>The page of whoever takes the payment cannot be reached.</summary>
public sealed record PaymentPageIsNotThere : CardPaymentRefusal;

/// <summary>An admin has seen to the money already, or there is nothing to see to.</summary>
public sealed record CardMoneyIsSeenTo : CardPaymentRefusal;

/// <summary>The money can only be given back: the order is paid without it, or the pack was refunded.</summary>
public sealed record CardMoneyGoesBack : CardPaymentRefusal;
