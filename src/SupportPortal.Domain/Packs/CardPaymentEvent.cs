namespace SupportPortal.Domain.Packs;

/// <summary>Something that happened to money that came by card.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
public abstract record CardPaymentEvent(Moment Moment, Guid OrderId) : DomainEvent(Moment), IAudited;

/// <summary>The money is there, as whoever took it tells.</summary>
/// <param name="Moment">When the portal was told.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Reference">Their number of the payment.</param>
/// <param name="Total">What was charged.</param>
/// <param name="Currency">In which currency.</param>
/// <param name="Question">Why an admin has to see to it; null when it paid the order.</param>
public sealed record CardMoneyCame(Moment Moment, Guid OrderId, string? Reference, decimal? Total, string? Currency, CardQuestion? Question)
    : CardPaymentEvent(Moment, OrderId);

/// <summary>An admin let the money count: the order is paid with it.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Reason">Why.</param>
public sealed record CardMoneyAccepted(Moment Moment, Guid OrderId, string Reason) : CardPaymentEvent(Moment, OrderId);

/// <summary>The pack was refunded, so the money is to be given back.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
public sealed record CardMoneyIsOwed(Moment Moment, Guid OrderId) : CardPaymentEvent(Moment, OrderId);

/// <summary>An admin has given the money back, at whoever took it.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Reason">What was given back, and why.</param>
public sealed record CardMoneyReturned(Moment Moment, Guid OrderId, string Reason) : CardPaymentEvent(Moment, OrderId);
