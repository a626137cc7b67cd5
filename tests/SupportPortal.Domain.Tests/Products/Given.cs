using NodaTime.Text;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

/// <summary>Products and dates as tests write them.</summary>
internal static class Given
{
    public static readonly Moment Moment =
        Moment.Of(new Actor(Guid.Empty, Roles.Admin), Instant.FromUtc(2026, 11, 20, 9, 0), DateTimeZone.Utc);

    public static LocalDate On(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>Dates in the order of a life; null where a phase has no day.</summary>
    public static LifecycleDates Dates(string? released, string? mainstream = null, string? support = null, string? security = null) => new()
    {
        ReleasedOn = Day(released),
        MainstreamEnd = Day(mainstream),
        SupportEnd = Day(support),
        SecurityUpdatesEnd = Day(security),
    };

    public static VersionFacts Version(
        string slug, LifecycleDates dates, LifecyclePolicy policy = LifecyclePolicy.Fixed, bool preview = false) =>
        new(slug, slug, dates, policy, preview);

    /// <summary>A product on the customer's own machines; without lines each version is its own.</summary>
    public static Product AProduct(params VersionFacts[] versions) => new(Facts(versions), Moment);

    public static Product ACloudProduct(params VersionFacts[] versions) =>
        new(Facts(versions) with { Name = "Cloud Base", Deployment = Deployment.Cloud }, Moment);

    public static ProductFacts Facts(params VersionFacts[] versions) =>
        new() { Slug = "data-base", Name = "Data Base", Versions = versions };

    /// <summary>A product with one version, in the order of R29: 2020, 2025, 2030 and 2033 are the first days of its phases.</summary>
    public static Product AProductOfAllPhases(LifecyclePolicy policy = LifecyclePolicy.Fixed) =>
        AProduct(Version("1", Dates("2020-01-01", "2024-12-31", "2029-12-31", "2032-12-31"), policy));

    private static LocalDate? Day(string? iso) => iso is null ? null : On(iso);
}
