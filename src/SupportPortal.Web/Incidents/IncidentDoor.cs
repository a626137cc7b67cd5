using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Incidents;

/// <summary>Where a request about an incident comes in: who it is, when, and what that person may see of it.</summary>
public sealed class IncidentDoor(ReadIncident read, Door door)
{
    /// <summary>Who asks.</summary>
    public Actor Actor => door.Actor;

    /// <summary>Who and when, for deeds.</summary>
    public Moment Moment => door.Moment;

    /// <summary>What the person may see; null when it is nothing.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="before">Only entries before this sequence; null for the latest.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<IncidentReading?> ReadAsync(IncidentNumber number, int? before, CancellationToken cancel) =>
        read.HandleAsync(number, Actor, before, cancel);
}
