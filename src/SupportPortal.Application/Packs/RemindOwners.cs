using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Reminds owners of packs that expire with incidents left, each reminder once (R22).</summary>
public sealed class RemindOwners(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>Whether an owner is due a reminder.</summary>
    public async Task<bool> IsAnyDueAsync(LocalDate today, CancellationToken cancel) => (await FindAsync(today, cancel)).Count > 0;

    /// <summary>Reminds them.</summary>
    /// <returns>How many reminders there were.</returns>
    public async Task<int> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var reminded = 0;
        foreach (var id in await FindAsync(moment.Today, cancel))
            reminded += await store.DecideAsync(async db => (await db.LockPackAsync(id, cancel)).Remind(terms, moment), cancel) ? 1 : 0;
        return reminded;
    }

    private async Task<List<Guid>> FindAsync(LocalDate today, CancellationToken cancel)
    {
        var furthest = today.PlusDays(terms.ExpiryReminderDays.Max());
        await using var db = await store.CreateDbContextAsync(cancel);
        var near = await (
            from pack in db.Packs
            where pack.LastDay >= today && pack.LastDay <= furthest && pack.OwnerId != null
            join last in db.LastEntries() on pack.Id equals last.PackId
            where last.BalanceAfter > 0
            orderby pack.LastDay
            select new { pack.Id, pack.LastDay, pack.RemindedDays }).ToListAsync(cancel);
        return [.. near.Where(pack => ExpiryReminders.Due(pack.LastDay, today, pack.RemindedDays, terms.ExpiryReminderDays) is not null).Select(pack => pack.Id)];
    }
}
