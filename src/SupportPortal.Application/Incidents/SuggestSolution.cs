using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Delivers a solution and waits for the customer's word (R5).</summary>
public sealed class SuggestSolution(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>Delivers it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="solution">What to do.</param>
    /// <param name="seen">The latest entry that the writer has seen; null to write whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What <see cref="Incident.CanSuggestSolution"/> says, or <see cref="MoreHasHappened"/>.</exception>
    public Task HandleAsync(IncidentNumber number, Message solution, int? seen, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var incident = await db.LockIncidentAsync(number, moment.By, cancel);
            await db.RefuseUnseenAsync(incident, seen, moment.By, cancel);
            var calendar = await db.CalendarOfAsync(incident, cancel);
            incident.SuggestSolution(solution, calendar, moment);
            incident.FixEndOfSilence(calendar, terms);
        },
        cancel);
}
