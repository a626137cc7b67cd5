using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Proposes what "resolved" means, as a new version, for either side (R4).</summary>
public sealed class ProposeDefinition(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Proposes a definition; the other side agrees, or answers with another.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="text">Resolved when …</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, string text, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, (incident, calendar) => incident.ProposeDefinition(text, calendar, moment), cancel);
}
