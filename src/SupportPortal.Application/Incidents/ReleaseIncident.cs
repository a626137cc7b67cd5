using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Puts an incident back into the queue, before work on it has begun (R9).</summary>
public sealed class ReleaseIncident(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Releases it.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanRelease"/> says, or <see cref="SomeoneElseWasFaster"/>.</exception>
    public Task HandleAsync(IncidentNumber number, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db => (await db.LoadIncidentAsync(number, moment.By, cancel)).Release(moment),
        cancel);
}
