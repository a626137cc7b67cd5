using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>How deeds come to an incident with the parts that it was split into.</summary>
internal static class SplitAccess
{
    /// <summary>The incident with its parts, locked: who answers one part waits for who answers another.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is none, or it is not for this actor.</exception>
    public static async Task<Incident> LockWithPartsAsync(this SupportDbContext db, IncidentNumber number, Actor actor, CancellationToken cancel)
    {
        var incident = await db.LockIncidentAsync(number, actor, cancel);
        await db.Entry(incident).Collection(one => one.Parts).LoadAsync(cancel);
        return incident;
    }

    /// <summary>Reads the parts of an incident that is only read; most have none, and cost no question.</summary>
    public static async Task ReadPartsAsync(this SupportDbContext db, Incident incident, CancellationToken cancel)
    {
        if (incident.PartCount > 0)
            await db.Attach(incident).Collection(one => one.Parts).LoadAsync(cancel);
    }

    /// <summary>The incidents next to one in a split, as far as they are for the actor, by number.</summary>
    public static async Task<IReadOnlyDictionary<IncidentNumber, KinIncident>> KinOfAsync(
        this SupportDbContext db, Incident incident, Actor actor, CancellationToken cancel)
    {
        List<IncidentNumber> numbers = [.. incident.Parts.Select(part => part.Became).Append(incident.SplitFrom).OfType<IncidentNumber>()];
        if (numbers.Count == 0)
            return new Dictionary<IncidentNumber, KinIncident>();
        return await db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).Where(one => numbers.Contains(one.Number))
            .Select(one => new KinIncident(one.Number, one.Title, one.Stage)).ToDictionaryAsync(one => one.Number, cancel);
    }
}
