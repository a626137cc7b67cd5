using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Engineers hear of replies (R39): of an incident that nobody has, all of them. Its engineer hears by the event.</summary>
internal static class TellEngineers
{
    /// <summary>Tells all engineers, if the incident is nobody's.</summary>
    public static async Task TellIfNobodysAsync(this SupportDbContext db, Incident incident, MailContent content, Moment moment, CancellationToken cancel)
    {
        if (incident.AssigneeId is not null)
            return;
        var engineers = await db.ActiveEngineers().Where(one => one.Id != moment.By.Person).Select(one => one.Id).ToListAsync(cancel);
        db.Outbox.AddRange(engineers.Select(engineer => OutboxMail.To(engineer, content, moment, incident.Id)));
    }
}
