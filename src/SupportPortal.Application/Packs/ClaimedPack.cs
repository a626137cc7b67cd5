using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>A claim with the pack that has its number, locked, and the other claims on it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Pack">The pack; null while there is none.</param>
/// <param name="Claims">All claims on the number that wait, and this one.</param>
internal sealed record ClaimedPack(RecoveryRequest Claim, Pack? Pack, IReadOnlyList<RecoveryRequest> Claims)
{
    /// <summary>Locks the pack first, so that of two decisions at once one comes second and sees the first.</summary>
    public static async Task<ClaimedPack> LockAsync(SupportDbContext db, Guid claim, Moment moment, CancellationToken cancel)
    {
        var number = await db.RecoveryRequests.Where(one => one.Id == claim).Select(one => one.NumberNormalized).SingleOrDefaultAsync(cancel)
            ?? throw new RefusedException(new NotFound());
        var id = await db.Packs.WithNumber(db, number).Select(pack => (Guid?)pack.Id).SingleOrDefaultAsync(cancel);
        var pack = id is null ? null : await db.LockPackAsync(id.Value, cancel);
        var claims = await db.RecoveryRequests
            .Where(one => one.Id == claim || (one.NumberNormalized == number && one.State == RecoveryState.Waiting))
            .OrderBy(one => one.AskedAt).ToListAsync(cancel);
        if (pack is not null)
            await MatchAsync(db, claims, pack, moment, cancel);
        return new ClaimedPack(claims.Single(one => one.Id == claim), pack, claims);
    }

    // A claim made while its order was being taken down was not seen then.
    private static async Task MatchAsync(SupportDbContext db, List<RecoveryRequest> claims, Pack pack, Moment moment, CancellationToken cancel)
    {
        var order = await db.Orders.SingleAsync(one => one.Id == pack.OrderId, cancel);
        foreach (var claim in claims.Where(one => one.PackId is null && one.State == RecoveryState.Waiting))
            claim.Match(order, pack, moment);
    }

    /// <summary>Whether anyone could decide but the one who does and those whom it concerns (R37).</summary>
    public Task<bool> AnotherAdminExistsAsync(SupportDbContext db, Moment moment, CancellationToken cancel) =>
        db.AnotherAdminExistsAsync(moment, DecidersInStore.ConcernedByRecovery(Pack, Claims.Select(one => one.AskedBy)), cancel);
}
