using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Says that a suggested solution did not help, which puts the incident back in work (R5).</summary>
public sealed class RejectSolution(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Says so.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="why">Why it did not help.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, Guid solution, string why, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.RejectSolution(solution, why, moment), cancel);
}
