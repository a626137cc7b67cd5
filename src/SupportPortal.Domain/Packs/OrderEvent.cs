using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>Something that happened to an order. Its number is a key, so events name the order by its id only.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
public abstract record OrderEvent(Moment Moment, Guid OrderId) : DomainEvent(Moment), IAudited;

/// <summary>An order was taken down.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Source">How it came.</param>
/// <param name="Plan">What was bought.</param>
public sealed record OrderRecorded(Moment Moment, Guid OrderId, OrderSource Source, SupportPlan Plan) : OrderEvent(Moment, OrderId);

/// <summary>An order of the portal was paid.</summary>
/// <param name="Moment">Who confirmed it and when.</param>
/// <param name="OrderId">The order.</param>
public sealed record OrderPaid(Moment Moment, Guid OrderId) : OrderEvent(Moment, OrderId);

/// <summary>An order was recorded as exempt from tax (R28).</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
/// <param name="ExemptionId">The approved document.</param>
public sealed record OrderRecordedAsExempt(Moment Moment, Guid OrderId, Guid ExemptionId) : OrderEvent(Moment, OrderId);
