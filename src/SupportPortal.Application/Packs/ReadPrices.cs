using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Packs;

/// <summary>What is sold in the portal, and at which price (R27).</summary>
public sealed class ReadPrices(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Every plan that is sold, in the order in which they are shown, with its price if there is one.</summary>
    public async Task<IReadOnlyList<(SupportPlan Plan, Price? Price)>> HandleAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var prices = await db.Prices.AsNoTracking().ToDictionaryAsync(one => one.Plan, cancel);
        return [.. PlanTerms.All.Where(terms => terms.IsSoldHere).Select(terms => (terms.Plan, prices.GetValueOrDefault(terms.Plan)?.Price))];
    }
}
