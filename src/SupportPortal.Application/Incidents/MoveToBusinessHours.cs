using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Moves the work to business hours after attempts that reached nobody; the customer can undo it (R18).</summary>
public sealed class MoveToBusinessHours(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>Moves it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="note">What the customer reads.</param>
    /// <param name="seen">The latest entry that the engineer has seen; null when that does not matter.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What <see cref="Incident.CanMoveToBusinessHours"/> says, <see cref="ReasonIsMissing"/>, or <see cref="MoreHasHappened"/>: the customer may have called back.</exception>
    public Task HandleAsync(IncidentNumber number, string note, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.MoveToBusinessHours(note, terms, moment), cancel);
}
