using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Agrees to a version of the problem definition, which must be the latest (R4).</summary>
public sealed class AgreeOnDefinition(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Agrees, for the side that did not propose it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="version">The version agreed to.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, int version, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.Agree(version, moment), cancel);
}
