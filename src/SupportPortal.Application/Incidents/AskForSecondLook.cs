using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Asks that a charge is looked at again (R8).</summary>
public sealed class AskForSecondLook(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>Asks.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="why">Why, in the customer's words.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, string why, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.AskForSecondLook(why, terms, moment), cancel);
}
