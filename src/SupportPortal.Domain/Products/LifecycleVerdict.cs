namespace SupportPortal.Domain.Products;

/// <summary>
/// What was judged of a version on a day. It is stored with the incident, which stays supported when the dates pass or
/// change later (R29).
/// </summary>
public sealed record LifecycleVerdict
{
    /// <summary>The product's key.</summary>
    public required Guid ProductId { get; init; }

    /// <summary>The version's key.</summary>
    public required Guid VersionId { get; init; }

    /// <summary>The product's name on that day.</summary>
    public required string ProductName { get; init; }

    /// <summary>The version's name on that day.</summary>
    public required string VersionName { get; init; }

    /// <summary>Where the product runs.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The version's policy.</summary>
    public required LifecyclePolicy Policy { get; init; }

    /// <summary>The phase on <see cref="On"/>.</summary>
    public required LifecyclePhase Phase { get; init; }

    /// <summary>The version's dates, as they were known.</summary>
    public required LifecycleDates Dates { get; init; }

    /// <summary>The day judged, in the seller's time zone.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The position among the version lines, or null when the version was not released.</summary>
    public required LinePosition? Position { get; init; }

    /// <summary>Product and version in one, as people say it.</summary>
    public string FullName => ProductVersion.FullName(ProductName, VersionName);

    /// <summary>Whether incidents can be submitted for it (R29).</summary>
    public bool IsInLifecycle => Phase.IsInLifecycle();

    /// <summary>The word that people read for the phase.</summary>
    public ShownPhase Shown => Phase.ShownUnder(Policy);

    /// <summary>The last day of the phase, or null when it has none or it is not known.</summary>
    public LocalDate? PhaseEndsOn => Phase switch
    {
        LifecyclePhase.Mainstream => Policy == LifecyclePolicy.Modern ? Dates.SupportEnd : Dates.MainstreamEnd ?? Dates.SupportEnd,
        LifecyclePhase.Extended => Dates.SupportEnd,
        LifecyclePhase.SecurityUpdatesOnly => Dates.SecurityUpdatesEnd,
        _ => null,
    };
}
