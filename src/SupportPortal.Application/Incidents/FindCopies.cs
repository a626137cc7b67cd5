using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Where words of an incident may stand too, as far as the reader may see that: what it was split from, what was split or raised from it.</summary>
public sealed class FindCopies(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The incidents, the first made first.</summary>
    /// <param name="incident">The incident, as the reader may see it.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<KinIncident>> HandleAsync(Incident incident, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        List<IncidentNumber> kin = [.. await db.BelowAsync(incident, cancel)];
        if (incident.SplitFrom is { } from)
            kin.Add(from);
        if (kin.Count == 0)
            return [];
        return await db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).Where(one => kin.Contains(one.Number)).OrderBy(one => one.Number)
            .Select(one => new KinIncident(one.Number, one.Title, one.Stage)).ToListAsync(cancel);
    }
}
