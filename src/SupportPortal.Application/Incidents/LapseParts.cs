using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Writes down which parts of splits have lapsed, and so tells both sides (R10). It is a time that passes, so nothing else
/// does it; the answer is refused from that time on, whether or not this has run.
/// </summary>
public sealed class LapseParts(IDbContextFactory<SupportDbContext> store)
{
    private const int Batch = 100;

    /// <summary>Whether a proposal has lapsed that was not written down yet.</summary>
    public async Task<bool> IsAnyDueAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Due(db, now).AnyAsync(cancel);
    }

    /// <summary>Writes down those that lapsed first, of at most 100 parts.</summary>
    /// <returns>Of how many incidents.</returns>
    public async Task<int> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var lapsed = 0;
        foreach (var number in await FindAsync(moment.At, cancel))
            lapsed += await store.AppendAsync(db => LapseAsync(db, number, moment, cancel), cancel) ? 1 : 0;
        return lapsed;
    }

    private async Task<List<IncidentNumber>> FindAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var numbers = await Due(db, now).OrderBy(part => part.LapsesAt).Take(Batch)
            .Join(db.Incidents, part => part.IncidentId, incident => incident.Id, (_, incident) => incident.Number).ToListAsync(cancel);
        return [.. numbers.Distinct()];
    }

    private static async Task<bool> LapseAsync(SupportDbContext db, IncidentNumber number, Moment moment, CancellationToken cancel)
    {
        var incident = await db.LockWithPartsAsync(number, moment.By, cancel);
        // Meanwhile another process may have written it down.
        if (!incident.Parts.Any(part => part.State == PartState.Proposed && part.LapsesAt <= moment.At))
            return false;
        incident.LapseParts(moment);
        return true;
    }

    private static IQueryable<SplitPart> Due(SupportDbContext db, Instant now) =>
        db.SplitParts.AsNoTracking().Where(part => part.State == PartState.Proposed && part.LapsesAt <= now);
}
