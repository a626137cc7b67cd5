using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Asks for another severity, once an engineer is assigned or has lowered it (R17).</summary>
public sealed class RequestSeverity(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Asks; an engineer grants or refuses it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="to">The severity asked for.</param>
    /// <param name="why">Why.</param>
    /// <param name="impact">What severity A asks for; may be left out when it was said before.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, Severity to, string why, ImpactStatement? impact, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
                incident.RequestSeverity(to, why, impact, moment);
                if (incident.SeverityLoweredBy is { } engineer && (incident.AssigneeId is null || incident.AssigneeId == engineer))
                    await TellOthersAsync(db, incident, engineer, moment, cancel);
            },
            cancel);

    // Another engineer than the one who lowered it answers, where there is one: without this nobody but the assignee would know of it.
    private static async Task TellOthersAsync(SupportDbContext db, Incident incident, Guid engineer, Moment moment, CancellationToken cancel)
    {
        var asked = incident.RequestedSeverity!;
        var mail = new SeverityRequestedMail(incident.Number, incident.Title, asked.To, asked.Why);
        var others = await db.ActiveEngineers().Where(one => one.Id != engineer).Select(one => one.Id).ToListAsync(cancel);
        if (others.Count == 0 && incident.AssigneeId is null)
            others.Add(engineer);
        db.Outbox.AddRange(others.Select(other => OutboxMail.To(other, mail, moment, incident.Id)));
    }
}
