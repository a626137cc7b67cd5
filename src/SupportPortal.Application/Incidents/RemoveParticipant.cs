using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Takes a participant off an incident, who no longer sees it from then on (R37).</summary>
public sealed class RemoveParticipant(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes the person off.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="person">The participant.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, Guid person, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.RemoveParticipant(person, moment), cancel);
}
