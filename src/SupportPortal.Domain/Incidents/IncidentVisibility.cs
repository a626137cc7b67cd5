using System.Linq.Expressions;

namespace SupportPortal.Domain.Incidents;

/// <summary>What is mine is a query: everything starts from here, so that a stranger's incident is not found (R37).</summary>
public static class IncidentVisibility
{
    /// <summary>The incidents an actor may read: all for the support side and the portal itself, else own and shared ones.</summary>
    public static Expression<Func<Incident, bool>> VisibleTo(Actor actor)
    {
        if (SeesEverything(actor))
            return incident => true;
        var person = actor.Person;
        return incident => incident.CustomerId == person || incident.Participants.Any(participant => participant.PersonId == person);
    }

    /// <summary>The timeline entries an actor may read, of an incident that is visible.</summary>
    public static Expression<Func<TimelineEntry, bool>> EntriesVisibleTo(Actor actor) =>
        SeesEverything(actor) ? entry => true : entry => !entry.IsInternal;

    /// <summary>The files an actor may read, of an incident that is visible.</summary>
    public static Expression<Func<Attachment, bool>> FilesVisibleTo(Actor actor) =>
        SeesEverything(actor) ? file => true : file => !file.IsInternal;

    private static bool SeesEverything(Actor actor) => actor.IsSupport || actor.IsSystem;
}
