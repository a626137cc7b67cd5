using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Engineers hear of replies (R39): of an incident that nobody has, all of them, and of a new one where it is of severity A. Its engineer hears by the event.</summary>
internal static class TellEngineers
{
    /// <summary>Tells all engineers of an incident of severity A, if it is nobody's: until it is at risk most of its two hours are gone.</summary>
    public static Task TellIfCriticalAsync(this SupportDbContext db, Incident incident, Moment moment, CancellationToken cancel) => incident.Severity != Severity.A
        ? Task.CompletedTask
        : db.TellIfNobodysAsync(incident, new CriticalIncidentMail(incident.Number, incident.Title, incident.Verdict.FullName, incident.ClockIsOver ? null : incident.ResponseDue), moment, cancel);

    /// <summary>Tells all engineers, if the incident is nobody's.</summary>
    public static async Task TellIfNobodysAsync(this SupportDbContext db, Incident incident, MailContent content, Moment moment, CancellationToken cancel)
    {
        if (incident.AssigneeId is not null)
            return;
        var engineers = await db.ActiveEngineers().Where(one => one.Id != moment.By.Person).Select(one => one.Id).ToListAsync(cancel);
        db.Outbox.AddRange(engineers.Select(engineer => OutboxMail.To(engineer, content, moment, incident.Id)));
    }
}
