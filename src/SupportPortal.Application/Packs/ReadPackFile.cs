using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Reads packs and claims for admins.</summary>
public sealed class ReadPackFile(IDbContextFactory<SupportDbContext> store)
{
    private const int MostDecided = 20;

    /// <summary>A pack with everything around it; null when there is none.</summary>
    public async Task<PackFile?> HandleAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var pack = await db.Packs.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (pack is null)
            return null;
        var order = await db.Orders.AsNoTracking().SingleAsync(one => one.Id == pack.OrderId, cancel);
        var claims = db.RecoveryRequests.Where(claim => claim.NumberNormalized == order.NumberNormalized);
        var waiting = await db.ClaimFilesAsync(claims.Where(claim => claim.State == RecoveryState.Waiting), cancel);
        var decided = await db.ClaimFilesAsync(
            claims.Where(claim => claim.State != RecoveryState.Waiting).OrderByDescending(claim => claim.DecidedAt).Take(MostDecided), cancel);
        decided.Reverse();
        var open = await OpenAsync(db, pack, cancel);
        var handedOver = await db.Incidents.AsNoTracking().HandedOverWith(pack).OrderBy(incident => incident.Number).ToListAsync(cancel);
        return new PackFile(
            pack, order, await BuyerAsync(db, order, cancel), await OwnerAsync(db, pack, cancel), waiting, decided,
            await PeopleAsync(db, pack, decided, [.. open, .. handedOver], cancel), await TitlesAsync(db, pack, cancel))
        {
            Open = open,
            HandedOver = handedOver,
            CardPayment = await db.CardPayments.AsNoTracking().FirstOrDefaultAsync(payment => payment.PaidOrder == order.Id, cancel),
            Deciders = await db.DecidersAsync(cancel),
        };
    }

    /// <summary>A claim; null when there is none.</summary>
    public async Task<ClaimFile?> ClaimAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return (await db.ClaimFilesAsync(db.RecoveryRequests.Where(claim => claim.Id == id), cancel)).SingleOrDefault();
    }

    /// <summary>A decision on a claim, with or without a pack: whether it is a matter of the one who decides (R37).</summary>
    public async Task<Matter> MatterAsync(ClaimFile claim, Actor by, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var pack = await db.Packs.AsNoTracking().SingleOrDefaultAsync(one => one.Id == claim.PackId, cancel);
        var rivals = await db.RecoveryRequests.Where(one => one.NumberNormalized == claim.Claim.NumberNormalized && one.State == RecoveryState.Waiting)
            .Select(one => one.AskedBy).ToListAsync(cancel);
        return (await db.DecidersAsync(cancel)).Of(by, DecidersInStore.ConcernedByRecovery(pack, rivals.Append(claim.Claim.AskedBy)));
    }

    private static Task<Account?> BuyerAsync(SupportDbContext db, Order order, CancellationToken cancel) =>
        db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedEmail == order.PurchaserEmailNormalized, cancel);

    private static Task<Account?> OwnerAsync(SupportDbContext db, Pack pack, CancellationToken cancel) =>
        db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == pack.OwnerId, cancel);

    private static async Task<List<Incident>> OpenAsync(SupportDbContext db, Pack pack, CancellationToken cancel) =>
        pack.Recovery is not { At: var at } ? [] : await db.Incidents.AsNoTracking()
            .Where(incident => incident.PackId == pack.Id && incident.Stage != Stage.Closed && incident.SubmittedAt < at)
            .OrderBy(incident => incident.Number).ToListAsync(cancel);

    // Admins read every incident (R37).
    private static Task<Dictionary<Guid, string>> TitlesAsync(SupportDbContext db, Pack pack, CancellationToken cancel)
    {
        var ids = pack.Ledger.Select(entry => entry.IncidentId).OfType<Guid>().Distinct().ToList();
        return db.Incidents.Where(incident => ids.Contains(incident.Id)).ToDictionaryAsync(incident => incident.Id, incident => incident.Title, cancel);
    }

    private static Task<Dictionary<Guid, PersonName>> PeopleAsync(
        SupportDbContext db, Pack pack, List<ClaimFile> decided, List<Incident> incidents, CancellationToken cancel)
    {
        IEnumerable<Guid> moved = pack.Recovery is { } recovery ? [recovery.ApprovedBy, recovery.FromOwnerId ?? Guid.Empty] : [];
        return db.NamesOfAsync(
            pack.Ledger.Select(entry => entry.By).Concat(pack.Owners()).Concat(moved).Concat(decided.Select(one => one.Claim.DecidedBy ?? Guid.Empty))
                .Concat(incidents.SelectMany(incident => new[] { incident.CustomerId, incident.HandedOverFrom ?? Guid.Empty })), cancel);
    }
}
