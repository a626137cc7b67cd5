using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Plans;

/// <summary>
/// Gives a portal the kinds of help that the intake asks about, what is excluded, and translations that it does not have yet
/// (R31, R36); what is there stays.
/// </summary>
public sealed class SeedExclusions(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Adds what is missing.</summary>
    /// <returns>How many kinds were added.</returns>
    public Task<int> HandleAsync(Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var present = await db.Exclusions.ToDictionaryAsync(exclusion => exclusion.Code, cancel);
            var added = 0;
            foreach (var (index, (seed, texts)) in ExclusionFile.All().Index())
            {
                if (present.TryGetValue(seed.Code, out var exclusion))
                    texts.Where(text => exclusion.In(text.Language).Language != text.Language).ToList().ForEach(exclusion.Translate);
                else
                    db.Exclusions.Add(new Exclusion(seed.Code, seed.IsCovered, seed.Pointer, texts, moment) { Order = index + 1 });
                added += exclusion is null ? 1 : 0;
            }
            return added;
        },
        cancel);
}
