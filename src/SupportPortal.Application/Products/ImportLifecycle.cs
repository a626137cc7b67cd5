using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Products;

/// <summary>Takes public lifecycle documents into the catalogue, all or nothing (R29).</summary>
public sealed class ImportLifecycle(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>What importing would change, and what would stay, in the order of the file; nothing is saved.</summary>
    public async Task<IReadOnlyList<LifecycleChange>> ProposeAsync(LifecycleFile file, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var import = new LifecycleImport(file);
        return import.Propose(await PresentAsync(db, import, cancel));
    }

    /// <summary>Imports. What was proposed and meanwhile changed is compared anew.</summary>
    /// <returns>What was changed, and what stayed.</returns>
    /// <exception cref="RefusedException"><see cref="NotAllowed"/>, or <see cref="SomeoneElseWasFaster"/>.</exception>
    public Task<IReadOnlyList<LifecycleChange>> HandleAsync(LifecycleFile file, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin && !moment.By.IsSystem)
            new NotAllowed().Throw();
        var import = new LifecycleImport(file);
        return store.DecideAsync(
            async db =>
            {
                var present = await PresentAsync(db, import, cancel);
                var changes = import.Propose(present);
                db.Products.AddRange(import.Apply(present, moment));
                return changes;
            },
            cancel);
    }

    private static Task<List<Product>> PresentAsync(SupportDbContext db, LifecycleImport import, CancellationToken cancel)
    {
        var slugs = import.Slugs;
        return db.Products.Whole().Where(product => slugs.Contains(product.Slug)).ToListAsync(cancel);
    }
}
