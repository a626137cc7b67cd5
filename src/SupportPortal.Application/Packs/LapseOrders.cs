using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Ends orders that were not paid in time, and tells their buyers (R27).</summary>
public sealed class LapseOrders(IDbContextFactory<SupportDbContext> store)
{
    private const int Batch = 100;

    /// <summary>Whether an order's last day is over.</summary>
    public async Task<bool> IsAnyDueAsync(LocalDate today, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Orders.AnyAsync(order => order.State == OrderState.Unpaid && order.PayableUntil < today, cancel);
    }

    /// <summary>Ends those that have been due for longest, at most 100.</summary>
    /// <returns>How many ended.</returns>
    public async Task<int> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var ended = 0;
        foreach (var id in await FindAsync(moment.Today, cancel))
            ended += await store.AppendAsync(db => LapseAsync(db, id, moment, cancel), cancel) ? 1 : 0;
        return ended;
    }

    private async Task<List<Guid>> FindAsync(LocalDate today, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Orders.Where(order => order.State == OrderState.Unpaid && order.PayableUntil < today)
            .OrderBy(order => order.PayableUntil).Select(order => order.Id).Take(Batch).ToListAsync(cancel);
    }

    private static async Task<bool> LapseAsync(SupportDbContext db, Guid id, Moment moment, CancellationToken cancel)
    {
        var order = await db.LockOrderAsync(id, cancel);
        // Meanwhile it may have been cancelled, or another process ended it.
        if (order.State != OrderState.Unpaid)
            return false;
        var draft = await db.HeldDraftAsync(order, cancel);
        order.Lapse(moment);
        await db.LookAtCardsAsync(id, moment, cancel);
        draft?.LetGoOf(id);
        return true;
    }
}
