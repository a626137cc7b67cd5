using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Lifecycle;

/// <summary>A product that a search found, as the list tells of it.</summary>
/// <param name="product">The product, whole.</param>
/// <param name="query">What was searched for.</param>
/// <param name="today">The date in the seller's time zone (R29).</param>
public sealed class FoundProduct(Product product, string query, LocalDate today)
{
    private const int MostNamed = 4;

    /// <summary>The product.</summary>
    public Product Product { get; } = product;

    /// <summary>How many versions are in lifecycle.</summary>
    public int InSupport => Product.Versions.Count(version => version.IsInLifecycleOn(today));

    /// <summary>The versions to name: those that were searched for, else the newest that is released.</summary>
    public IReadOnlyList<LifecycleVerdict> Named
    {
        get
        {
            var asked = Asked().Take(MostNamed).ToList();
            var named = asked.Count > 0 ? asked : Product.VersionsNewestFirst.Where(version => version.IsReleasedOn(today)).Take(1);
            return [.. named.Select(version => Product.Judge(version, today))];
        }
    }

    /// <summary>The versions to offer at once: those that were searched for, else the newest in lifecycle.</summary>
    public IEnumerable<LifecycleVerdict> Offered
    {
        get
        {
            var asked = Asked().Take(MostNamed).ToList();
            var offered = asked.Count > 0 ? asked : Product.VersionsNewestFirst.Where(version => version.IsInLifecycleOn(today)).Take(MostNamed);
            return offered.Select(version => Product.Judge(version, today));
        }
    }

    // Words that the product's own names explain say nothing about its versions.
    private IEnumerable<ProductVersion> Asked()
    {
        string?[] names = [Product.Name, Product.Slug, Product.Vendor, Product.Family, .. Product.Aliases];
        var own = string.Join(' ', names).ToLowerInvariant();
        var words = Product.SearchWords(query).Where(word => !own.Contains(word, StringComparison.Ordinal)).ToList();
        return words.Count == 0 ? [] : Product.VersionsNewestFirst.Where(version =>
            words.TrueForAll(word => version.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
