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

    /// <summary>The version of the calendar that the incident's promise was counted by; it never changes.</summary>
    public static Task<CalendarVersion> CalendarOfAsync(this SupportDbContext db, Incident incident, CancellationToken cancel) =>
        db.CalendarVersions.AsNoTracking().SingleAsync(version => version.Id == incident.CalendarId, cancel);

    /// <summary>Refuses when others added to the incident what somebody who writes has not seen.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="incident">The incident, as it is now.</param>
    /// <param name="seen">How many entries the writer has seen; null to write all the same.</param>
    /// <param name="writer">The writer, whose own entries are no news.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="SomethingNewCame"/>.</exception>
    public static async Task RefuseUnseenAsync(this SupportDbContext db, Incident incident, int? seen, Actor writer, CancellationToken cancel)
    {
        if (seen is null || incident.EntryCount <= seen)
            return;
        var unseen = await db.TimelineEntries
            .CountAsync(entry => entry.IncidentId == incident.Id && entry.Sequence > seen && entry.Author != writer.Person, cancel);
        if (unseen > 0)
            new SomethingNewCame(unseen).Throw();
    }
}
