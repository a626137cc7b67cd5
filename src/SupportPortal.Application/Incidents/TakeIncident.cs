using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>An engineer takes an incident that is nobody's (R9).</summary>
public sealed class TakeIncident(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes it.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanTake"/> says, or <see cref="SomeoneElseWasFaster"/>.</exception>
    public Task HandleAsync(IncidentNumber number, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db => (await db.LoadIncidentAsync(number, moment.By, cancel)).Take(moment),
        cancel);
}
