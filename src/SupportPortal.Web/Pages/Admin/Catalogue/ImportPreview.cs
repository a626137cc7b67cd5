using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>What an import will change, a product at a time (R29).</summary>
/// <param name="changes">Every line, in the order of the file.</param>
public sealed class ImportPreview(IReadOnlyList<LifecycleChange> changes)
{
    /// <summary>The most products that are shown with every change; the others are counted.</summary>
    public const int Most = 100;

    private readonly List<IGrouping<string, LifecycleChange>> _products = [.. changes.GroupBy(change => change.Product)];

    /// <summary>How many changes it makes.</summary>
    public int Changes => changes.Count(change => change.ChangesSomething);

    /// <summary>How many dates stay because an admin set them.</summary>
    public int Kept => changes.OfType<DateIsKept>().Count();

    /// <summary>The products that are new, each with its versions.</summary>
    public IEnumerable<(ProductIsAdded Product, IReadOnlyList<VersionIsAdded> Versions)> Added =>
        from product in _products
        from added in product.OfType<ProductIsAdded>()
        select (added, (IReadOnlyList<VersionIsAdded>)[.. product.OfType<VersionIsAdded>()]);

    /// <summary>The products that are known, and of which something changes or is kept, with those lines.</summary>
    public IEnumerable<(string Product, IReadOnlyList<LifecycleChange> Lines)> Touched =>
        from product in _products
        where !product.OfType<ProductIsAdded>().Any()
        let lines = product.Where(change => change is not IsUnchanged).ToList()
        where lines.Count > 0
        select (product.Key, (IReadOnlyList<LifecycleChange>)lines);

    /// <summary>The products that stay as they are.</summary>
    public IEnumerable<string> Unchanged =>
        _products.Where(product => product.All(change => change is IsUnchanged)).Select(product => product.Key);
}
