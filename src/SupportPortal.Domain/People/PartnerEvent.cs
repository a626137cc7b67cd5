namespace SupportPortal.Domain.People;

/// <summary>Something that happened to the partner status of an account (R34).</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="OwnMatter">Whether a sole admin decided on their own status, which the audit flags (R37).</param>
public abstract record PartnerEvent(Moment Moment, bool OwnMatter) : DomainEvent(Moment), IAudited;

/// <summary>An admin granted it, or another one than before.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Level">The programme level.</param>
/// <param name="PartnerId">The number under which the programme knows the partner.</param>
/// <param name="ValidUntil">The last day, in the seller's time zone.</param>
/// <param name="OwnMatter">Whether it was a sole admin's own.</param>
public sealed record PartnerStatusGranted(Moment Moment, PartnerLevel Level, string PartnerId, LocalDate ValidUntil, bool OwnMatter)
    : PartnerEvent(Moment, OwnMatter);

/// <summary>An admin took it away before its last day.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Reason">Why, which its holder reads.</param>
/// <param name="OwnMatter">Whether it was a sole admin's own.</param>
public sealed record PartnerStatusWithdrawn(Moment Moment, string Reason, bool OwnMatter) : PartnerEvent(Moment, OwnMatter);
