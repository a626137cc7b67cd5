using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Closes an incident at the customer's request; an admin decides on the charge (R6).</summary>
public sealed class CloseAtRequest(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Closes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="reason">Why, if told.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, string? reason, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.CloseAtRequest(reason, moment), cancel);
}
