namespace SupportPortal.Domain.Products;

/// <summary>
/// Takes lifecycle documents into the catalogue (R29): it shows what it will change, changes exactly that, changes nothing
/// the second time, and leaves an admin's own dates alone.
/// </summary>
/// <param name="file">The documents, and what they don't tell.</param>
public sealed class LifecycleImport(LifecycleFile file)
{
    private readonly IReadOnlyList<ProductFacts> _facts =
        [.. file.Documents.Select(document => Combine(document, file.Overlays.FirstOrDefault(told => told.Product == document.Product)))];

    /// <summary>The slugs of the products that the file tells of.</summary>
    public IReadOnlyList<string> Slugs => [.. _facts.Select(told => told.Slug)];

    /// <summary>What applying would change, and what would stay, in the order of the file.</summary>
    /// <param name="present">The catalogue, or at least those of its products that <see cref="Slugs"/> names.</param>
    public IReadOnlyList<LifecycleChange> Propose(IEnumerable<Product> present)
    {
        var known = present.ToDictionary(product => product.Slug);
        return [.. _facts.SelectMany(told => known.TryGetValue(told.Slug, out var product) ? product.Compare(told) : Product.Announce(told))];
    }

    /// <summary>Changes the products at hand.</summary>
    /// <param name="present">As for <see cref="Propose"/>.</param>
    /// <param name="moment">Who imports, and when.</param>
    /// <returns>The products that are new, for the catalogue to keep.</returns>
    public IReadOnlyList<Product> Apply(IEnumerable<Product> present, Moment moment)
    {
        var known = present.ToDictionary(product => product.Slug);
        foreach (var told in _facts.Where(told => known.ContainsKey(told.Slug)))
            known[told.Slug].Take(told, moment);
        return [.. _facts.Where(told => !known.ContainsKey(told.Slug)).Select(told => new Product(told, moment))];
    }

    private static ProductFacts Combine(LifecycleDocument document, LifecycleOverlay? overlay) => new()
    {
        Slug = document.Product,
        Name = document.Label,
        Vendor = overlay?.Vendor,
        Family = overlay?.Family,
        Aliases = document.Aliases,
        Deployment = overlay?.Deployment,
        PresumedDeployment = document.Category == LifecycleDocument.Service ? Deployment.Cloud : Deployment.OnPremises,
        Policy = overlay?.Policy,
        Lines = overlay?.Lines,
        Versions = overlay is null ? document.Releases : [.. document.Releases.Select(release => Combine(release, overlay))],
    };

    private static VersionFacts Combine(VersionFacts release, LifecycleOverlay overlay) => release with
    {
        Policy = overlay.ReleasePolicies.TryGetValue(release.Slug, out var own) ? own : overlay.Policy,
        IsPreview = overlay.Previews.Contains(release.Slug),
    };
}
