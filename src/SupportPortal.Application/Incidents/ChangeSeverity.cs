using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Changes the severity for the customer, until an engineer is assigned (R17).</summary>
public sealed class ChangeSeverity(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Changes it, and with it when the initial response is due.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="to">The new severity.</param>
    /// <param name="impact">What severity A asks for; may be left out when it was said before.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, Severity to, ImpactStatement? impact, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
                incident.ChangeSeverity(to, impact, await db.CalendarOfAsync(incident, cancel), moment);
                await db.TellIfCriticalAsync(incident, moment, cancel);
            },
            cancel);
}
