using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Grants or refuses the severity that the customer asked for (R17).</summary>
public sealed class AnswerSeverityRequest(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Grants it.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanAnswerSeverity"/> says.</exception>
    public Task GrantAsync(IncidentNumber number, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
            incident.GrantSeverity(await db.IsOnlyEngineerAsync(moment.By.Person, cancel), await db.CalendarOfAsync(incident, cancel), moment);
        },
        cancel);

    /// <summary>Refuses it, with a reason that the customer sees.</summary>
    /// <exception cref="RefusedException">What <see cref="Incident.CanAnswerSeverity"/> says, or <see cref="ReasonIsMissing"/>.</exception>
    public Task RefuseAsync(IncidentNumber number, string reason, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
            incident.RefuseSeverity(reason, await db.IsOnlyEngineerAsync(moment.By.Person, cancel), moment);
        },
        cancel);
}
