using SupportPortal.Application.Data;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Plans;

/// <summary>Lists the kinds of help that the intake asks about (R31).</summary>
public sealed class ListExclusions(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>All of them, those that are covered first.</summary>
    public async Task<IReadOnlyList<Exclusion>> HandleAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Exclusions.AsNoTracking().OrderByDescending(exclusion => exclusion.IsCovered).ThenBy(exclusion => exclusion.Order).ThenBy(exclusion => exclusion.Code).ToListAsync(cancel);
    }
}
