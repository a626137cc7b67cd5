using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Incidents;

/// <summary>What pays for the problems of a draft (R11, R23): the packs are locked before anything is decided.</summary>
internal static class Paying
{
    /// <summary>The packs that pay for all of a draft's problems: the chosen one as far as it goes, then those that expire first.</summary>
    public static async Task<IReadOnlyList<Guid>> PayersAsync(this SupportDbContext db, Draft draft, Moment moment, CancellationToken cancel)
    {
        var (content, customer) = (draft.Content, draft.CustomerId);
        if (content.PackId is not { } chosen || content.Problems.Count == 1)
            return content.PackId is { } only ? [only] : [];
        var product = await db.Products.AsNoTracking().Whole().SingleOrDefaultAsync(one => one.Id == content.ProductId, cancel);
        var version = content.VersionId is { } id ? product?.Find(id) : null;
        var held = await db.HeldAsync(await db.PacksToUseAsync(customer, cancel), customer, moment, cancel);
        var payers = PlanAdvisor.Advise(product, version, moment.Today, held).PayersFor(chosen, content.Problems.Count);
        // A chosen pack that cannot pay is asked first all the same: it says why.
        return payers.Contains(chosen) ? payers : [chosen, .. payers.Take(content.Problems.Count - 1)];
    }

    /// <summary>Locks packs, in the order of their keys.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    public static async Task<IReadOnlyDictionary<Guid, Pack>> LockPayersAsync(
        this SupportDbContext db, IReadOnlyList<Guid> payers, CancellationToken cancel)
    {
        var packs = new Dictionary<Guid, Pack>();
        foreach (var pack in payers.Distinct().Order())
            packs[pack] = await db.LockPackAsync(pack, cancel);
        return packs;
    }

    /// <summary>Insists that the packs have as many incidents as they are to pay for; one that has none says itself why.</summary>
    /// <exception cref="RefusedException"><see cref="ChosenPackIsNotYours"/> or <see cref="TooFewIncidentsLeft"/>.</exception>
    public static void InsistOnEnough(IReadOnlyList<Guid> payers, IReadOnlyDictionary<Guid, Pack> packs, int needed, Guid customer, Moment moment)
    {
        // Said so, and not hidden: the draft shows that it was theirs.
        if (payers.Any(pack => !packs[pack].BelongsTo(customer)))
            new ChosenPackIsNotYours().Throw();
        if (payers.Count < needed)
            new TooFewIncidentsLeft(needed, payers.Count).Throw();
        var left = payers.GroupBy(pack => pack)
            .Sum(uses => Math.Min(uses.Count(), packs[uses.Key].UsableBy(customer, moment)));
        if (left > 0 && left < needed)
            new TooFewIncidentsLeft(needed, left).Throw();
    }
}
