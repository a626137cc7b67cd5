using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>An engineer splits an incident that holds several problems (R10). A form that is sent twice splits it once.</summary>
public sealed class SplitIncident(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>Splits it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="problems">The problems, the one that stays first.</param>
    /// <param name="seen">The latest entry that the engineer has seen; null to split whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(
        IncidentNumber number, IReadOnlyList<ProblemReport> problems, int? seen, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(
            async db =>
            {
                var incident = await db.LockWithPartsAsync(number, moment.By, cancel);
                if (IsSentAgain(incident, problems, moment))
                    return;
                await db.RefuseUnseenAsync(incident, seen, moment.By, cancel);
                incident.Split(problems, await db.CalendarOfAsync(incident, cancel), terms, moment);
            },
            cancel);

    // The same list by the same engineer, none of it answered yet, says nothing new.
    private static bool IsSentAgain(Incident incident, IReadOnlyList<ProblemReport> problems, Moment moment) =>
        incident.Parts.Count >= problems.Count
        && incident.Parts.OrderBy(part => part.Number).TakeLast(problems.Count).Zip(problems).All(pair =>
            pair.First.ProposedBy == moment.By.Person
            && pair.First.State is PartState.Stays or PartState.Proposed
            && pair.First.Title == pair.Second.Title && pair.First.Description == pair.Second.Description);
}
