using SupportPortal.Domain.Incidents;
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
/// <param name="From">Where it stood: unpaid, or lapsed or cancelled when the money came late.</param>
public sealed record OrderPaid(Moment Moment, Guid OrderId, OrderState From) : OrderEvent(Moment, OrderId);

/// <summary>An order was recorded as exempt from tax (R28).</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
/// <param name="ExemptionId">The approved document.</param>
public sealed record OrderRecordedAsExempt(Moment Moment, Guid OrderId, Guid ExemptionId) : OrderEvent(Moment, OrderId);

/// <summary>An order of the portal was cancelled before it was paid.</summary>
/// <param name="Moment">Who cancelled it and when.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Reason">Why, if it was said.</param>
public sealed record OrderCancelled(Moment Moment, Guid OrderId, string? Reason) : OrderEvent(Moment, OrderId);

/// <summary>An order of the portal was not paid in time.</summary>
/// <param name="Moment">When.</param>
/// <param name="OrderId">The order.</param>
public sealed record OrderLapsed(Moment Moment, Guid OrderId) : OrderEvent(Moment, OrderId);

/// <summary>The buyer chose whether the draft is submitted when the order is paid.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OrderId">The order.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="Submits">Whether it is.</param>
public sealed record SubmissionWhenPaidChosen(Moment Moment, Guid OrderId, Guid DraftId, bool Submits) : OrderEvent(Moment, OrderId);

/// <summary>The draft was submitted when the order was paid.</summary>
/// <param name="Moment">When.</param>
/// <param name="OrderId">The order.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="Number">The incident, the first of several.</param>
/// <param name="Incidents">How many there are.</param>
/// <param name="BalanceAfter">What is left of the order's pack.</param>
/// <param name="LastDay">The last day on which that can be used.</param>
public sealed record DraftSubmittedWhenPaid(
    Moment Moment, Guid OrderId, Guid DraftId, IncidentNumber Number, int Incidents, int BalanceAfter, LocalDate LastDay) : OrderEvent(Moment, OrderId);

/// <summary>The draft could not be submitted when the order was paid.</summary>
/// <param name="Moment">When.</param>
/// <param name="OrderId">The order.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="Obstacle">Why.</param>
/// <param name="BalanceAfter">What is in the order's pack.</param>
/// <param name="LastDay">The last day on which that can be used.</param>
public sealed record DraftNotSubmittedWhenPaid(
    Moment Moment, Guid OrderId, Guid DraftId, SubmissionObstacle Obstacle, int BalanceAfter, LocalDate LastDay) : OrderEvent(Moment, OrderId);
