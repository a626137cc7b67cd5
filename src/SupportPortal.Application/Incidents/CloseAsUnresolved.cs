using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Closes an incident as unresolved, telling the customer what was tried (R6).</summary>
public sealed class CloseAsUnresolved(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Closes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="message">What was tried.</param>
    /// <param name="recommendation">What the engineer recommends about the charge, if anything.</param>
    /// <param name="seen">The latest entry that the writer has seen; null to close whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What <see cref="Incident.CanCloseAsUnresolved"/> says, or <see cref="MoreHasHappened"/>.</exception>
    public Task HandleAsync(
        IncidentNumber number, string message, BillingRuling? recommendation, int? seen, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
            incident.CloseAsUnresolved(message, recommendation, await db.CalendarOfAsync(incident, cancel), moment);
        },
        cancel);
}
