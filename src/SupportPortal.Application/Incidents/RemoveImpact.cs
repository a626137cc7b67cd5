using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Removes the impact statement of an incident for good, for the submitter, and its copies in what was split from it (R37).</summary>
public sealed class RemoveImpact(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Removes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var incident = await db.LockWithOriginalAsync(number, moment.By, cancel);
            var echo = new Echo([]) { Impact = incident.Impact };
            incident.RemoveImpact(moment);
            await db.RemoveCopiesAsync(incident, echo, isItsOwn: false, moment, cancel);
        },
        cancel);
}
