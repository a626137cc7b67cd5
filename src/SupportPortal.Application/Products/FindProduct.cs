using SupportPortal.Application.Data;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>Finds one product of the catalogue, whole.</summary>
public sealed class FindProduct(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The product with a slug, or null.</summary>
    public async Task<Product?> HandleAsync(string slug, CancellationToken cancel)
    {
        // Slugs are in small letters; some stores compare by case.
        var lower = slug.ToLowerInvariant();
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Products.AsNoTracking().Whole().SingleOrDefaultAsync(product => product.Slug == lower, cancel);
    }
}
