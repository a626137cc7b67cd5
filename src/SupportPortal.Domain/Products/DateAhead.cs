namespace SupportPortal.Domain.Products;

/// <summary>A day ahead on which the life of a version turns: its release, or the last day of a phase (R35).</summary>
/// <param name="Product">The product.</param>
/// <param name="Version">The version.</param>
/// <param name="Field">What happens on the day.</param>
/// <param name="Day">The day, in the seller's time zone.</param>
public sealed record DateAhead(Product Product, ProductVersion Version, LifecycleFields Field, LocalDate Day);
