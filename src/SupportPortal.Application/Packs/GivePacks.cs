using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Gives packs that wait for an account to the one that has confirmed their address (R26). Confirming gives them in its own
/// transaction; this deed catches an order that came at the same moment.
/// </summary>
public sealed class GivePacks(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Whether a pack waits for an account that is there.</summary>
    public async Task<bool> IsAnyAwaitedAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Awaited(db).AnyAsync(cancel);
    }

    /// <summary>Gives every pack whose account is there.</summary>
    /// <returns>How many accounts got some.</returns>
    public async Task<int> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var accounts = await AwaitedAsync(cancel);
        foreach (var account in accounts)
            await store.DecideAsync(db => GiveAsync(db, account, moment, cancel), cancel);
        return accounts.Count;
    }

    /// <summary>Gives an account the packs that wait for its address, inside a deed that has confirmed it.</summary>
    internal static async Task GiveAsync(SupportDbContext db, Account account, Moment moment, CancellationToken cancel)
    {
        var address = EmailAddress.Of(account.Email);
        var waiting = await db.Packs.Where(pack => pack.WaitsFor == address.Normalized)
            .OrderBy(pack => pack.Id).Select(pack => pack.Id).ToListAsync(cancel);
        foreach (var id in waiting)
        {
            var pack = await db.LockPackAsync(id, cancel);
            // Until it was locked, a recovery or another node may have taken it.
            if (pack.WaitsFor == address.Normalized)
                pack.GiveTo(account.Id, address, moment);
        }
    }

    private async Task<List<Account>> AwaitedAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Awaited(db).OrderBy(account => account.Id).ToListAsync(cancel);
    }

    private static IQueryable<Account> Awaited(SupportDbContext db) => db.Users.AsNoTracking()
        .Where(account => account.EmailConfirmed && db.Packs.Any(pack => pack.WaitsFor != null && pack.WaitsFor == account.NormalizedEmail));
}
