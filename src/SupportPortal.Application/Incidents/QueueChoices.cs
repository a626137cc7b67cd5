using SupportPortal.Application.Data;
using SupportPortal.Application.People;

namespace SupportPortal.Application.Incidents;

/// <summary>What the queue can be narrowed to, and to whom incidents can be given: names for keys.</summary>
public sealed class QueueChoices(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The engineers, by name.</summary>
    public async Task<IReadOnlyList<NamedKey>> EngineersAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.ActiveEngineers().OrderBy(engineer => engineer.DisplayName)
            .Select(engineer => new NamedKey(engineer.Id, engineer.DisplayName, "")).ToListAsync(cancel);
    }

    /// <summary>Whether there is no other engineer, who would answer about a severity that this one lowered (R17).</summary>
    public async Task<bool> IsOnlyEngineerAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.IsOnlyEngineerAsync(person, cancel);
    }

    /// <summary>Products by the names they have in addresses; all of them when none is named.</summary>
    public async Task<IReadOnlyList<NamedKey>> ProductsAsync(IReadOnlyCollection<string> slugs, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Products.Where(product => slugs.Count == 0 || slugs.Contains(product.Slug)).OrderBy(product => product.Name)
            .Select(product => new NamedKey(product.Id, product.Name, product.Slug)).ToListAsync(cancel);
    }
}
