using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Plans;

/// <summary>
/// The rule that partner packs serve N and N-1 (R32): the version belongs to the newest line with a released version or the
/// line before it, and is itself in mainstream.
/// </summary>
public static class NMinusOne
{
    /// <summary>Whether a version is served by partner packs, as far as lines and phase go, on a day.</summary>
    public static bool Holds(Product product, ProductVersion version, LocalDate on) =>
        version.PhaseOn(on) == LifecyclePhase.Mainstream && IsNOrOneBefore(product.PositionOf(version, on));

    /// <summary>Whether a position is N or N-1.</summary>
    public static bool IsNOrOneBefore(LinePosition? position) => position is LinePosition.Newest or LinePosition.OneBefore;
}
