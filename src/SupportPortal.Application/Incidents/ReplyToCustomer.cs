using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Writes to the customer; the first time it is the initial response (R15).</summary>
public sealed class ReplyToCustomer(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Writes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="reply">What is written.</param>
    /// <param name="seen">How many entries the writer has seen; null to write whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What the incident says, or <see cref="SomethingNewCame"/>.</exception>
    public Task HandleAsync(IncidentNumber number, Reply reply, int? seen, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
            await db.RefuseUnseenAsync(incident, seen, moment.By, cancel);
            var calendar = await db.CalendarOfAsync(incident, cancel);
            if (reply.IsQuestion)
                incident.Ask(reply.Message, calendar, moment);
            else
                incident.Reply(reply.Message, calendar, moment);
        },
        cancel);
}
