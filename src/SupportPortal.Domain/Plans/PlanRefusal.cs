using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Plans;

/// <summary>Why a plan does not serve a version, or cannot be used.</summary>
public abstract record PlanRefusal : Refusal;

/// <summary>The plan does not serve versions in that phase (R32).</summary>
/// <param name="Version">Product and version.</param>
/// <param name="Phase">The phase it is in.</param>
public sealed record PlanDoesNotServePhase(string Version, ShownPhase Phase) : PlanRefusal;

/// <summary>The plan serves the newest version line and the one before it only (R32).</summary>
/// <param name="Version">Product and version.</param>
public sealed record VersionIsNeitherNNorOneBefore(string Version) : PlanRefusal;

/// <summary>The plan serves products that run on the customer's own machines only (R32).</summary>
public sealed record PlanDoesNotServeCloud : PlanRefusal;

/// <summary>The plan serves cloud products only (R32).</summary>
public sealed record PlanServesCloudOnly : PlanRefusal;

/// <summary>The plan is for partners, and the account has no partner status (R32).</summary>
public sealed record PartnerStatusIsMissing : PlanRefusal;

/// <summary>The partner status has lapsed, and no partner plan can be used (R32).</summary>
/// <param name="On">The last day on which it was valid.</param>
public sealed record PartnerStatusHasLapsed(LocalDate On) : PlanRefusal;

/// <summary>The plan is for partners with a competency (R32).</summary>
public sealed record PartnerCompetencyIsMissing : PlanRefusal;

/// <summary>This kind of help is not part of the service, and nobody has said that they believe it is covered here (R31).</summary>
/// <param name="Code">The exclusion's code.</param>
public sealed record KindOfHelpIsExcluded(string Code) : PlanRefusal;

/// <summary>This kind of help is not part of the service, and no word to the contrary changes that (R31).</summary>
/// <param name="Code">The exclusion's code.</param>
public sealed record ExclusionCannotBeInsistedOn(string Code) : PlanRefusal;

/// <summary>The text of a kind of help is as it was.</summary>
public sealed record ExclusionIsUnchanged : PlanRefusal;
