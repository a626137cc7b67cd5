using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>An admin set the price of a plan, or took it away.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Amount">The amount; null for none.</param>
/// <param name="Currency">Its currency (ISO 4217).</param>
public sealed record PriceSet(Moment Moment, SupportPlan Plan, decimal? Amount, string? Currency) : DomainEvent(Moment), IAudited;
