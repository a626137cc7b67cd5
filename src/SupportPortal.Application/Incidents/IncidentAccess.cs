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
        db.CalendarVersions.AsNoTracking().SingleAsync(version => version.Id == incident.Receipt.Calendar.Id, cancel);
}
