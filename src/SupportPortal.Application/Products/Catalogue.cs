using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>Reads of the catalogue that several deeds and pages share.</summary>
public static class Catalogue
{
    /// <summary>Products whole, with lines and versions, as judging and importing need them.</summary>
    public static IQueryable<Product> Whole(this IQueryable<Product> products) =>
        products.Include(product => product.Lines).Include(product => product.Versions).AsSplitQuery();

    /// <summary>Products that a query finds (R30), by name; all of them for an empty query.</summary>
    public static IQueryable<Product> FoundBy(this IQueryable<Product> products, string? query) => Product.SearchWords(query)
        .Aggregate(products, (found, word) => found.Where(product => product.SearchText.Contains(word)))
        .OrderBy(product => product.Name).ThenBy(product => product.Slug);

    /// <summary>A product whole, and one of its versions, to act on.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    internal static async Task<(Product Product, ProductVersion Version)> LoadVersionAsync(
        this SupportDbContext db, string product, string version, CancellationToken cancel)
    {
        var lower = product.ToLowerInvariant();
        var found = await db.Products.Whole().SingleOrDefaultAsync(one => one.Slug == lower, cancel);
        return found?.Find(version) is { } its ? (found, its) : throw new RefusedException(new NotFound());
    }
}
