using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Incidents;

/// <summary>How deeds and pages come to an incident: only to those that the actor may see (R37).</summary>
public static class IncidentAccess
{
    /// <summary>The incident with its definitions, solutions and participants, to act on; its timeline is not loaded.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is none, or it is not for this actor.</exception>
    public static async Task<Incident> LoadIncidentAsync(this SupportDbContext db, IncidentNumber number, Actor actor, CancellationToken cancel)
    {
        var incident = await db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).SingleOrDefaultAsync(one => one.Number == number, cancel);
        return incident ?? throw new RefusedException(new NotFound());
    }

    /// <summary>
    /// The incident to write to, locked first by touching it in the transaction: those who write at once stand in line, on
    /// every store, and none is refused because another wrote.
    /// </summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is none, or it is not for this actor.</exception>
    public static async Task<Incident> LockIncidentAsync(this SupportDbContext db, IncidentNumber number, Actor actor, CancellationToken cancel)
    {
        await db.Incidents.Where(one => one.Number == number)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, one => one.Version + 1), cancel);
        return await db.LoadIncidentAsync(number, actor, cancel);
    }

    /// <summary>The incident to decide on, as long as the actor has seen all of it that is for them.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="number">The incident.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when the deed does not depend on it.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/> or <see cref="MoreHasHappened"/>.</exception>
    public static async Task<Incident> LoadIncidentAsync(
        this SupportDbContext db, IncidentNumber number, int? seen, Actor actor, CancellationToken cancel)
    {
        var incident = await db.LoadIncidentAsync(number, actor, cancel);
        await db.RefuseUnseenAsync(incident, seen, actor, cancel);
        return incident;
    }

    /// <summary>Refuses when the actor has not seen all of the incident that is for them.</summary>
    /// <exception cref="RefusedException"><see cref="MoreHasHappened"/>.</exception>
    public static async Task RefuseUnseenAsync(this SupportDbContext db, Incident incident, int? seen, Actor actor, CancellationToken cancel)
    {
        // What was added may be for the other side's eyes only.
        if (seen < incident.EntryCount && await db.TimelineEntries.Where(IncidentVisibility.EntriesVisibleTo(actor))
                .AnyAsync(entry => entry.IncidentId == incident.Id && entry.Sequence > seen, cancel))
            new MoreHasHappened().Throw();
    }

    /// <summary>Runs a deed that decides on an incident as its actor has seen it.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or what the domain refuses.</exception>
    public static Task DecideOnAsync(
        this IDbContextFactory<SupportDbContext> store, IncidentNumber number, int? seen, Moment moment, Action<Incident> decide, CancellationToken cancel) =>
        store.DecideAsync(async db => decide(await db.LoadIncidentAsync(number, seen, moment.By, cancel)), cancel);

    /// <summary>The same for a deed that counts with the incident's business calendar.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or what the domain refuses.</exception>
    public static Task DecideOnAsync(
        this IDbContextFactory<SupportDbContext> store, IncidentNumber number, int? seen, Moment moment, Action<Incident, CalendarVersion> decide, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
                decide(incident, await db.CalendarOfAsync(incident, cancel));
            },
            cancel);

    /// <summary>The version of the calendar that the incident's promise was counted by; it never changes.</summary>
    public static Task<CalendarVersion> CalendarOfAsync(this SupportDbContext db, Incident incident, CancellationToken cancel) =>
        db.CalendarVersions.AsNoTracking().SingleAsync(version => version.Id == incident.CalendarId, cancel);
}
