using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Accepts a suggested solution: the incident is resolved and charged (R6).</summary>
public sealed class AcceptSolution(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Accepts it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, Guid solution, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.AcceptSolution(solution, moment), cancel);
}
