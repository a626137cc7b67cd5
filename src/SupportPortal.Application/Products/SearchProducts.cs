using SupportPortal.Application.Data;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>Searches the catalogue by name, alias, family and maker (R30).</summary>
public sealed class SearchProducts(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The products that a query finds, whole, by name; those of the whole catalogue for an empty one.</summary>
    /// <param name="query">As people type it.</param>
    /// <param name="most">The most products.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<Product>> HandleAsync(string? query, int most, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Products.AsNoTracking().Whole().FoundBy(query).Take(most).ToListAsync(cancel);
    }
}
