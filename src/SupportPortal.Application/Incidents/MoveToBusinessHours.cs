using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Moves the work to business hours after three attempts that reached nobody; the customer can undo it (R18).</summary>
public sealed class MoveToBusinessHours(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Moves it.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanMoveToBusinessHours"/> says, or <see cref="ReasonIsMissing"/>.</exception>
    public Task HandleAsync(IncidentNumber number, string note, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db => (await db.LoadIncidentAsync(number, moment.By, cancel)).MoveToBusinessHours(note, moment),
        cancel);
}
