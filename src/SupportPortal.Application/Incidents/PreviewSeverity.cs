using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Tells beforehand by when an incident would be answered, were its severity changed now (R17).</summary>
public sealed class PreviewSeverity(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>When the initial response would be due under each severity; the present one included.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    public async Task<IReadOnlyDictionary<Severity, Instant>> HandleAsync(IncidentNumber number, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
        var calendar = await db.CalendarOfAsync(incident, cancel);
        return Enum.GetValues<Severity>().ToDictionary(to => to, to => incident.PromiseIfChanged(to, calendar, moment.At).Due);
    }
}
