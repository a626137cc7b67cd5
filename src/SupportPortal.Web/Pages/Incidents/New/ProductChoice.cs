using Microsoft.AspNetCore.WebUtilities;
using SupportPortal.Domain;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Lifecycle;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Where the search for product and version stands; the address says it.</summary>
public sealed record ProductChoice
{
    /// <summary>What was searched for.</summary>
    public required string Query { get; init; }

    /// <summary>What was found, when no product is chosen.</summary>
    public required IReadOnlyList<FoundProduct> Found { get; init; }

    /// <summary>Whether more was found than is shown.</summary>
    public required bool HasMore { get; init; }

    /// <summary>The product that the address names.</summary>
    public required Product? Product { get; init; }

    /// <summary>The version that the address names.</summary>
    public required ProductVersion? Version { get; init; }

    /// <summary>Whether the address names a product or version that is not in the catalogue.</summary>
    public required bool IsUnknown { get; init; }

    /// <summary>The date in the seller's time zone.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>What else the address carries, such as the pack to use.</summary>
    public required IReadOnlyDictionary<string, string?> Carried { get; init; }

    /// <summary>Product and version in one.</summary>
    public string Name => Product!.FullName(Version!);

    /// <summary>The judgement of today on the version.</summary>
    public LifecycleVerdict Verdict => Product!.Judge(Version!, Today);

    /// <summary>Why no incident can be submitted for the version, or null.</summary>
    public Refusal? CannotBeServed => Product!.CanBeServed(Version!, Today);

    /// <summary>The nearest supported successor of the version, or null.</summary>
    public ProductVersion? Successor => Product!.NearestSupportedSuccessor(Version!, Today);

    /// <summary>Every plan, with the reason why it does not serve the version.</summary>
    public IReadOnlyList<(SupportPlan Plan, Refusal? Reason)> Plans => PlanAdvisor.PlansFor(Product!, Version!, Today);

    /// <summary>The versions for which incidents can be submitted, or those for which none can, newest first.</summary>
    public IReadOnlyList<ProductVersion> VersionsIn(bool lifecycle) =>
        [.. Product!.VersionsNewestFirst.Where(version => version.IsInLifecycleOn(Today) == lifecycle)];

    /// <summary>The address, relative to the page, that chooses a product or one of its versions.</summary>
    public string Address(Product? product, ProductVersion? version = null) => Relative(("product", product?.Slug), ("version", version?.Slug));

    /// <summary>The address of the search.</summary>
    public string SearchAddress => Relative(("q", ""));

    /// <summary>The lane of one of the versions, on an axis that all of them share.</summary>
    public LifecycleTimeline LaneOf(ProductVersion version) =>
        new(Product!.FullName(version), version, Today, TimelineAxis.Of(Product.Versions, Today));

    /// <summary>The lane of the chosen version on an axis of its own.</summary>
    public LifecycleTimeline Lane => new(Name, Version!, Today, TimelineAxis.Of([Version!], Today), WithYears: true);

    private string Relative(params IEnumerable<(string Name, string? Value)> query) =>
        QueryHelpers.AddQueryString("", Carried.Select(one => (Name: one.Key, one.Value)).Concat(query)
            .Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value)));
}
