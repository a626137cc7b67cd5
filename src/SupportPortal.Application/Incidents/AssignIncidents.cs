using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Gives incidents to an engineer, one or several at once: all of them, or none.</summary>
public sealed class AssignIncidents(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Gives them; of several, those that the engineer has already stay as they are.</summary>
    /// <param name="numbers">Which.</param>
    /// <param name="to">The engineer.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">A <see cref="QueueRefusal"/>, what <see cref="Incident.CanAssign"/> says, or <see cref="SomeoneElseWasFaster"/>.</exception>
    public Task HandleAsync(IReadOnlyCollection<IncidentNumber> numbers, Guid to, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            if (numbers.Count == 0)
                new NoIncidentIsChosen().Throw();
            if (!await db.ActiveEngineers().AnyAsync(engineer => engineer.Id == to, cancel))
                new IsNoEngineer().Throw();
            foreach (var number in numbers.Distinct().Order())
            {
                var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
                if (numbers.Count == 1 || incident.AssigneeId != to)
                    incident.Assign(to, moment);
            }
        },
        cancel);
}
