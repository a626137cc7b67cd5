namespace SupportPortal.Domain.People;

/// <summary>Why a partner status cannot be granted or withdrawn (R34).</summary>
public abstract record PartnerRefusal : Refusal;

/// <summary>No such programme level.</summary>
public sealed record PartnerLevelIsUnknown : PartnerRefusal;

/// <summary>The partner id is missing.</summary>
public sealed record PartnerIdIsMissing : PartnerRefusal;

/// <summary>The partner id is too long.</summary>
/// <param name="Most">The most characters.</param>
public sealed record PartnerIdIsTooLong(int Most) : PartnerRefusal;

/// <summary>The last day of the status is over already, or too far off.</summary>
/// <param name="Earliest">The earliest last day: today in the seller's zone.</param>
/// <param name="Latest">The latest.</param>
public sealed record PartnerValidityIsOutOfRange(LocalDate Earliest, LocalDate Latest) : PartnerRefusal;

/// <summary>The account has this very status already.</summary>
public sealed record PartnerStatusIsUnchanged : PartnerRefusal;

/// <summary>The account has no partner status that could be withdrawn.</summary>
public sealed record HasNoPartnerStatus : PartnerRefusal;
