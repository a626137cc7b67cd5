using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>What taking down one order and importing many have in common (R26); inside the deed's transaction.</summary>
internal static class OrderBook
{
    // Fewer than the parameters that SQL Server takes in one command.
    private const int AtOnce = 500;

    /// <summary>Takes down an order with its pack, and ties the claims to it that came before it.</summary>
    public static Pack TakeDown(
        this SupportDbContext db, Order order, PackContents contents, Guid? owner, IEnumerable<RecoveryRequest> claims, Moment moment)
    {
        db.Orders.Add(order);
        return db.BringPack(order, contents, owner, claims, moment);
    }

    /// <summary>Brings the pack of an order that is paid, and ties the claims to it that came before it.</summary>
    public static Pack BringPack(
        this SupportDbContext db, Order order, PackContents contents, Guid? owner, IEnumerable<RecoveryRequest> claims, Moment moment)
    {
        var pack = Pack.Purchase(order, contents, owner, moment);
        db.Packs.Add(pack);
        foreach (var claim in claims)
            claim.Match(order, pack, moment);
        return pack;
    }

    /// <summary>The orders that have one of the numbers.</summary>
    public static Task<List<Order>> OrdersByNumberAsync(this SupportDbContext db, IEnumerable<string> numbers, CancellationToken cancel) =>
        InPartsAsync(numbers, part => db.Orders.AsNoTracking().Where(order => part.Contains(order.NumberNormalized)), cancel);

    /// <summary>The claims that wait for an order with one of the numbers.</summary>
    public static async Task<ILookup<string, RecoveryRequest>> UnmatchedClaimsAsync(
        this SupportDbContext db, IEnumerable<string> numbers, CancellationToken cancel)
    {
        var claims = await InPartsAsync(
            numbers,
            part => db.RecoveryRequests.Where(claim => claim.State == RecoveryState.Waiting && claim.PackId == null && part.Contains(claim.NumberNormalized)),
            cancel);
        return claims.ToLookup(claim => claim.NumberNormalized);
    }

    /// <summary>The accounts that have confirmed one of the addresses, by normalized address.</summary>
    public static async Task<Dictionary<string, Guid>> ConfirmedAccountsAsync(
        this SupportDbContext db, IEnumerable<EmailAddress> addresses, CancellationToken cancel)
    {
        var accounts = await InPartsAsync(
            addresses.Select(address => address.Normalized).Distinct(),
            part => db.Users.AsNoTracking().Where(account => account.EmailConfirmed && part.Contains(account.NormalizedEmail!))
                .Select(account => new { account.Id, account.NormalizedEmail }),
            cancel);
        return accounts.ToDictionary(account => account.NormalizedEmail!, account => account.Id);
    }

    /// <summary>What a query finds for many keys, some of them at a time.</summary>
    public static async Task<List<T>> InPartsAsync<TKey, T>(IEnumerable<TKey> keys, Func<TKey[], IQueryable<T>> query, CancellationToken cancel)
    {
        var found = new List<T>();
        foreach (var part in keys.Chunk(AtOnce))
            found.AddRange(await query(part).ToListAsync(cancel));
        return found;
    }
}
