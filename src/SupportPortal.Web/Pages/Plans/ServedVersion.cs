namespace SupportPortal.Web.Pages.Plans;

/// <summary>A version that a plan serves.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Product and version in one.</param>
/// <param name="Position">"N" or "N-1", where that counts.</param>
/// <param name="LastDay">The last day on which the plan serves it, if one is known.</param>
public sealed record ServedVersion(string Slug, string Name, string? Position, LocalDate? LastDay);
