namespace SupportPortal.Domain.Products;

/// <content>What is asked of the lifecycle (R29, R30, R32).</content>
public sealed partial class Product
{
    /// <summary>Judges a version on a day, as it is stored with an incident.</summary>
    public LifecycleVerdict Judge(ProductVersion version, LocalDate on) => new()
    {
        ProductId = Id,
        VersionId = version.Id,
        ProductName = Name,
        VersionName = version.Name,
        Deployment = Deployment,
        Policy = version.Policy,
        Phase = version.PhaseOn(on),
        Dates = version.Dates,
        On = on,
        Position = PositionOf(version, on),
    };

    /// <summary>
    /// Where the line of a version stands on a day; null when the version is not released. Only lines with a released
    /// version count, so a version announced for tomorrow shifts N tomorrow (R32).
    /// </summary>
    public LinePosition? PositionOf(ProductVersion version, LocalDate on) => !version.IsReleasedOn(on) ? null
        : ReleasedLinesOn(on).Count(line => line.Order < LineOf(version).Order) switch
        {
            0 => LinePosition.Newest,
            1 => LinePosition.OneBefore,
            _ => LinePosition.Older,
        };

    /// <summary>The lines with a released version on a day, newest first: the first is N, the next N-1.</summary>
    public IEnumerable<VersionLine> ReleasedLinesOn(LocalDate on) =>
        LinesNewestFirst.Where(line => VersionsOf(line).Any(version => version.IsReleasedOn(on)));

    /// <summary>
    /// The nearest supported successor of a version on a day (R30): of its own line the next later release, else of the
    /// nearest newer line the first release, that is in lifecycle; null when there is none.
    /// </summary>
    public ProductVersion? NearestSupportedSuccessor(ProductVersion version, LocalDate on)
    {
        var line = LineOf(version);
        var newer = _lines.Where(other => other.Order < line.Order).OrderByDescending(other => other.Order).SelectMany(VersionsByRelease);
        return VersionsByRelease(line)
            .Where(other => other.ReleasedOn > version.ReleasedOn)
            .Concat(newer)
            .FirstOrDefault(other => other.IsInLifecycleOn(on));
    }

    /// <summary>Why no incident can be submitted for a version on a day, or null when one can (R30, R33).</summary>
    public Refusal? CanBeServed(ProductVersion version, LocalDate on) => version.PhaseOn(on) switch
    {
        LifecyclePhase.Mainstream or LifecyclePhase.Extended => null,
        LifecyclePhase.NotReleased => new VersionIsNotReleased(FullName(version), version.ReleasedOn),
        _ => new VersionIsOutOfLifecycle(
            FullName(version),
            version.SupportEnd,
            NearestSupportedSuccessor(version, on) is { } successor ? FullName(successor) : null),
    };

    private IEnumerable<ProductVersion> VersionsByRelease(VersionLine line) =>
        VersionsOf(line).OrderBy(version => version.ReleasedOn ?? LocalDate.MaxIsoValue);
}
