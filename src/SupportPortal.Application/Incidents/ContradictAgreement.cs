using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Contradicts an agreement that was logged as given on a call (R4).</summary>
public sealed class ContradictAgreement(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Contradicts it; it counts no longer.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="why">What is not so.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, string why, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.Contradict(why, moment), cancel);
}
