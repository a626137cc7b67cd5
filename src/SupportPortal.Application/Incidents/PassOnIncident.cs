using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Passes an incident on to the engineer of the next shift, with a handover card or without.</summary>
public sealed class PassOnIncident(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Passes it on.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="to">The engineer.</param>
    /// <param name="card">What the engineer must know; null to skip it.</param>
    /// <param name="seen">The latest entry that the writer of the card had seen; null when that does not matter.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="IsNoEngineer"/>, <see cref="MoreHasHappened"/>, <see cref="SomeoneElseWasFaster"/>, or what <see cref="Incident.CanAssign"/> says.</exception>
    public Task HandleAsync(IncidentNumber number, Guid to, HandoverCard? card, int? seen, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            if (!await db.ActiveEngineers().AnyAsync(engineer => engineer.Id == to, cancel))
                new IsNoEngineer().Throw();
            (await db.LoadIncidentAsync(number, seen, moment.By, cancel)).PassOn(to, card, moment);
        },
        cancel);
}
