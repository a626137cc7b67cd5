using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Promises by when the customer is contacted next, or takes that back.</summary>
public sealed class PlanContact(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Promises it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="by">By when.</param>
    /// <param name="seen">The latest entry that the engineer has seen; null when that does not matter.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What <see cref="Incident.CanPromiseContact"/> says, what is wrong with the moment, or <see cref="MoreHasHappened"/>.</exception>
    public Task PromiseAsync(IncidentNumber number, Instant by, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.PromiseContact(by, moment), cancel);

    /// <summary>Takes it back.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanWithdrawContact"/> says, or <see cref="MoreHasHappened"/>.</exception>
    public Task WithdrawAsync(IncidentNumber number, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnAsync(number, seen, moment, incident => incident.WithdrawContact(moment), cancel);
}
