using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Logs a call with the customer, or an attempt at one; it counts from its stated start (R15, R18).</summary>
public sealed class LogCall(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Logs it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="call">The call, as it is stated.</param>
    /// <param name="about">What was said, if anything.</param>
    /// <param name="next">By when the customer is contacted next, as was promised on it; null when nothing was.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What <see cref="Incident.CanLogCall"/> says, or what is wrong with the call.</exception>
    public Task HandleAsync(IncidentNumber number, CallRecord call, string? about, Instant? next, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var incident = await db.LockIncidentAsync(number, moment.By, cancel);
            incident.LogCall(call, about, await db.CalendarOfAsync(incident, cancel), moment);
            if (next is { } by)
                incident.PromiseContact(by, moment);
        },
        cancel);
}
