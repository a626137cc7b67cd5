using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Packs;

/// <summary>Sets what a plan costs in the portal, or takes the price away (R27).</summary>
public sealed class SetPrice(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Sets it; what was ordered before keeps its price.</summary>
    public Task HandleAsync(SupportPlan plan, Price? price, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var kept = await db.Prices.SingleOrDefaultAsync(one => one.Plan == plan, cancel);
                if (kept is null)
                    db.Prices.Add(kept = new PlanPrice(plan, moment));
                if (kept.Price != price)
                    kept.Set(price, moment);
            },
            cancel);
    }
}
