namespace SupportPortal.Domain.Products;

/// <summary>What is told of a product from outside: a lifecycle document with its overlay, or an admin's form (R29).</summary>
public sealed record ProductFacts
{
    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The name that people read.</summary>
    public required string Name { get; init; }

    /// <summary>Who makes it; null when not told.</summary>
    public string? Vendor { get; init; }

    /// <summary>What it belongs to; null when not told.</summary>
    public string? Family { get; init; }

    /// <summary>Other names that people search for; null when not told, which leaves what is known.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Where it runs; null when not told, which leaves what is known.</summary>
    public Deployment? Deployment { get; init; }

    /// <summary>Where a new product runs when nothing is told.</summary>
    public Deployment PresumedDeployment { get; init; } = Products.Deployment.OnPremises;

    /// <summary>The policy of versions that tell none of their own; null when not told, which leaves what is known.</summary>
    public LifecyclePolicy? Policy { get; init; }

    /// <summary>The version lines, newest first; null when not told, which leaves what is known.</summary>
    public IReadOnlyList<LineFacts>? Lines { get; init; }

    /// <summary>The versions.</summary>
    public IReadOnlyList<VersionFacts> Versions { get; init; } = [];
}

/// <summary>What is told of a version line.</summary>
/// <param name="Name">Its name within the product.</param>
/// <param name="Versions">The slugs of its versions.</param>
public sealed record LineFacts(string Name, IReadOnlyList<string> Versions);

/// <summary>What is told of a version.</summary>
/// <param name="Slug">The name in addresses, unique within the product.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Policy">Its policy; null when not told, which leaves what is known, else the product's.</param>
/// <param name="IsPreview">Whether it is a preview; null when not told, which leaves what is known.</param>
public sealed record VersionFacts(
    string Slug, string Name, LifecycleDates Dates, LifecyclePolicy? Policy = null, bool? IsPreview = null);
