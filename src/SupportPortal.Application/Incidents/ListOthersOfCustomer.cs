using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Lists what else the submitter of an incident has with us, for the engineer who works on it.</summary>
public sealed class ListOthersOfCustomer(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many are listed.</summary>
    public const int Most = 5;

    /// <summary>The latest others that the actor may see, the highest number first.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<KinIncident>> HandleAsync(Incident incident, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Incidents.AsNoTracking().Where(IncidentVisibility.VisibleTo(actor))
            .Where(one => one.CustomerId == incident.CustomerId && one.Number != incident.Number)
            .OrderByDescending(one => one.Number).Take(Most)
            .Select(one => new KinIncident(one.Number, one.Title, one.Stage)).ToListAsync(cancel);
    }
}
