using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Logs that the customer agreed to the definition on a call; the customer can contradict (R4).</summary>
public sealed class LogAgreement(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Logs it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="definition">The version of the definition, which must be the latest.</param>
    /// <param name="person">The name of who agreed.</param>
    /// <param name="statedAt">When it was said.</param>
    /// <param name="moment">Who logs it, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What <see cref="Incident.CanLogAgreement"/> says, or what is wrong with the statement.</exception>
    public Task HandleAsync(IncidentNumber number, int definition, string person, Instant statedAt, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db => (await db.LoadIncidentAsync(number, moment.By, cancel)).LogAgreement(definition, person, statedAt, moment),
        cancel);
}
