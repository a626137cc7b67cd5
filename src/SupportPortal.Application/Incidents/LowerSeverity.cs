using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>An engineer lowers the severity, with a reason that the customer sees; due stays (R17).</summary>
public sealed class LowerSeverity(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Lowers it.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanLowerSeverity"/> says, or what is missing.</exception>
    public Task HandleAsync(IncidentNumber number, Severity to, string reason, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db => (await db.LoadIncidentAsync(number, moment.By, cancel)).LowerSeverity(to, reason, moment),
        cancel);
}
