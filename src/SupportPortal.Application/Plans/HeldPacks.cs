using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Plans;

/// <summary>From packs to what a plan step judges of them: the packs with the partner status of their owners (R32).</summary>
internal static class HeldPacks
{
    /// <summary>A pack as a person may use it at a moment.</summary>
    public static async Task<HeldPack> HeldAsync(this SupportDbContext db, Pack pack, Guid person, Moment moment, CancellationToken cancel) =>
        (await db.HeldAsync([pack], person, moment, cancel))[0];

    /// <summary>Packs as a person may use them at a moment.</summary>
    public static async Task<IReadOnlyList<HeldPack>> HeldAsync(
        this SupportDbContext db, IReadOnlyCollection<Pack> packs, Guid person, Moment moment, CancellationToken cancel)
    {
        var partners = await db.PartnerStatusesAsync(packs, cancel);
        return [.. packs.Select(pack => HeldPack.Of(pack, person, pack.OwnerId is { } owner ? partners.GetValueOrDefault(owner) : null, moment))];
    }

    /// <summary>The partner statuses of the owners of those packs that are for partners, lapsed ones too, by owner.</summary>
    public static async Task<Dictionary<Guid, PartnerStatus>> PartnerStatusesAsync(
        this SupportDbContext db, IEnumerable<Pack> packs, CancellationToken cancel)
    {
        var owners = packs.Where(pack => pack.Plan.Terms().IsForPartners).Select(pack => pack.OwnerId).OfType<Guid>().Distinct().ToList();
        if (owners.Count == 0)
            return [];
        var partners = await db.Partners.AsNoTracking().Where(partner => owners.Contains(partner.Id)).ToListAsync(cancel);
        return partners.Where(partner => partner.Status is not null).ToDictionary(partner => partner.Id, partner => partner.Status!);
    }
}
