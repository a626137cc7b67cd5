using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>Gives a new portal its first products (R29); one that is there already stays as it is.</summary>
public sealed class SeedCatalogue(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Adds what is missing.</summary>
    /// <returns>How many products were added.</returns>
    public Task<int> HandleAsync(Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var import = new LifecycleImport(FirstCatalogue.Read());
            var present = await db.Products.Select(product => product.Slug).ToListAsync(cancel);
            var missing = import.Apply([], moment).Where(product => !present.Contains(product.Slug)).ToList();
            db.Products.AddRange(missing);
            return missing.Count;
        },
        cancel);
}
