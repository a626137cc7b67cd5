using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Closes an incident as out of scope, telling the customer why (R6).</summary>
public sealed class CloseAsOutOfScope(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Closes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="exclusion">The code of the exclusion, if one fits.</param>
    /// <param name="explanation">Why it is not covered.</param>
    /// <param name="recommendation">What the engineer recommends about the charge, if anything.</param>
    /// <param name="seen">The latest entry that the writer has seen; null to close whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="ExclusionIsUnknown"/>, <see cref="MoreHasHappened"/>, or why it cannot be.</exception>
    public Task HandleAsync(
        IncidentNumber number, string? exclusion, string? explanation, BillingRuling? recommendation, int? seen, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var incident = await db.LoadIncidentAsync(number, seen, moment.By, cancel);
                if (exclusion is not null && !await db.Exclusions.AnyAsync(one => one.Code == exclusion && !one.IsCovered, cancel))
                    new ExclusionIsUnknown(exclusion).Throw();
                incident.CloseAsOutOfScope(exclusion, explanation, recommendation, await db.CalendarOfAsync(incident, cancel), moment);
            },
            cancel);
}
