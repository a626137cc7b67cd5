using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Undoes an engineer's move to business hours in one step (R18).</summary>
public sealed class UndoBusinessHours(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Back to 24 hours a day, with the same contacts.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.UndoBusinessHours(moment), cancel);
}
