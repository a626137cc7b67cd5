using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Asks for another severity, once an engineer is assigned (R17).</summary>
public sealed class RequestSeverity(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Asks; an engineer grants or refuses it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="to">The severity asked for.</param>
    /// <param name="why">Why.</param>
    /// <param name="impact">What severity A asks for; may be left out when it was said before.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, Severity to, string why, ImpactStatement? impact, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.RequestSeverity(to, why, impact, moment), cancel);
}
