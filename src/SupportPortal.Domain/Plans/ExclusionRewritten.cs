namespace SupportPortal.Domain.Plans;

/// <summary>An admin wrote the text of a kind of help anew (R31).</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Code">The exclusion's code.</param>
/// <param name="Language">The language of the text.</param>
public sealed record ExclusionRewritten(Moment Moment, string Code, string Language) : DomainEvent(Moment), IAudited;
