using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Says how the customer of an incident likes to be talked to.</summary>
public sealed class PreferContact(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Says it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="preference">The way, the language and the zone.</param>
    /// <param name="seen">The latest entry that the actor has seen; null when that does not matter.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, ContactPreference preference, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.Prefer(preference, moment), cancel);
}
