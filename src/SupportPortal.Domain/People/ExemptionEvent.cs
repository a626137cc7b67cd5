namespace SupportPortal.Domain.People;

/// <summary>Something that happened to an exemption document (R28).</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ExemptionId">The document.</param>
public abstract record ExemptionEvent(Moment Moment, Guid ExemptionId) : DomainEvent(Moment), IAudited;

/// <summary>A customer uploaded one.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ExemptionId">The document.</param>
/// <param name="Jurisdiction">The code of the jurisdiction.</param>
public sealed record TaxExemptionUploaded(Moment Moment, Guid ExemptionId, string Jurisdiction) : ExemptionEvent(Moment, ExemptionId);

/// <summary>An admin approved it.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ExemptionId">The document.</param>
/// <param name="CustomerId">Whose it is.</param>
/// <param name="Reason">Why.</param>
/// <param name="OwnMatter">Whether it was a sole admin's own (R37).</param>
public sealed record TaxExemptionApproved(Moment Moment, Guid ExemptionId, Guid CustomerId, string Reason, bool OwnMatter)
    : ExemptionEvent(Moment, ExemptionId);

/// <summary>An admin refused it, or took its approval back.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ExemptionId">The document.</param>
/// <param name="CustomerId">Whose it is.</param>
/// <param name="Reason">Why, which the customer reads.</param>
/// <param name="WasApproved">Whether it was approved before.</param>
/// <param name="OwnMatter">Whether it was a sole admin's own (R37).</param>
public sealed record TaxExemptionRefused(Moment Moment, Guid ExemptionId, Guid CustomerId, string Reason, bool WasApproved, bool OwnMatter)
    : ExemptionEvent(Moment, ExemptionId);
