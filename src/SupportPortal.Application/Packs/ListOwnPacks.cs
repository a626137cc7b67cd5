using SupportPortal.Application.Data;
using SupportPortal.Application.Plans;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Lists the packs that somebody owns, alone or with others, in the order in which they are offered (R21, R23), and those
/// that were asked for (R25).
/// </summary>
public sealed class ListOwnPacks(IDbContextFactory<SupportDbContext> store)
{
    private const int MostClaims = 50;

    /// <summary>The packs.</summary>
    public async Task<IReadOnlyList<OwnPack>> HandleAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows = await PackRow.Of(db).Where(row => row.Pack.OwnerId == person || row.Pack.CoOwners.Any(one => one.PersonId == person))
            .Select(row => new { row.Pack, row.Order }).ToListAsync(cancel);
        var names = await db.NamesOfAsync(rows.SelectMany(row => row.Pack.Owners()), cancel);
        var partners = await db.PartnerStatusesAsync(rows.Select(row => row.Pack), cancel);
        return [.. rows
            .OrderBy(row => row.Pack.LastDay).ThenBy(row => row.Pack.PurchasedOn).ThenBy(row => row.Pack.Id)
            .Select(row => new OwnPack(row.Pack, row.Order.Number, row.Pack.OwnerId == person, NamesOf(row.Pack, names))
            {
                Partner = partners.GetValueOrDefault(row.Pack.OwnerId ?? Guid.Empty),
            })];
    }

    /// <summary>The claims that somebody has made, the latest first.</summary>
    public async Task<IReadOnlyList<OwnClaim>> ClaimsAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var claims = await db.RecoveryRequests.AsNoTracking().Where(claim => claim.AskedBy == person)
            .OrderByDescending(claim => claim.AskedAt).Take(MostClaims).ToListAsync(cancel);
        var packs = claims.Select(claim => claim.PackId).OfType<Guid>().ToList();
        var own = await db.Packs.Where(pack => packs.Contains(pack.Id) && (pack.OwnerId == person || pack.CoOwners.Any(one => one.PersonId == person)))
            .Select(pack => pack.Id).ToListAsync(cancel);
        return [.. claims.Select(claim => new OwnClaim(claim, claim.PackId is { } pack && own.Contains(pack)))];
    }

    private static List<string> NamesOf(Pack pack, Dictionary<Guid, PersonName> names) =>
        [.. pack.Owners().OrderBy(owner => owner != pack.OwnerId).Select(owner => names.GetValueOrDefault(owner)?.Name).OfType<string>()];
}
