using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Chooses when to work on an incident, and whom to reach meanwhile (R18).</summary>
public sealed class ChooseSupportHours(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Chooses; the response target stays.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="choice">Hours and contacts.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, HoursChoice choice, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.ChooseHours(choice, moment), cancel);
}
