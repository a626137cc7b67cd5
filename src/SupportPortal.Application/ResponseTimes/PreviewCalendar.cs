using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>Tells beforehand which open promises a changed calendar would have made otherwise (R14); nothing is saved.</summary>
public sealed class PreviewCalendar(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The most promises that are told; one more says that there are others.</summary>
    public const int Most = 100;

    // Open clocks are few; a portal with more of them than this has other worries.
    private const int MostLookedAt = 2000;

    /// <summary>The incidents that wait for their first response and would be due at another instant, the first due first.</summary>
    /// <param name="country">ISO 3166-1, two letters, in any case.</param>
    /// <param name="name">What people will call the calendar.</param>
    /// <param name="definition">The hours, as they were typed.</param>
    /// <param name="moment">Who asks, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException">A <see cref="CalendarRefusal"/>, or <see cref="NotFound"/>.</exception>
    public async Task<IReadOnlyList<MovedPromise>> HandleAsync(
        string country, string name, CalendarDefinition definition, Moment moment, CancellationToken cancel)
    {
        var code = country.ToUpperInvariant();
        await using var db = await store.CreateDbContextAsync(cancel);
        var versions = await db.CalendarVersions.AsNoTracking().Where(version => version.Country == code).ToListAsync(cancel);
        var latest = versions.MaxBy(version => version.Number) ?? throw new RefusedException(new NotFound());
        var changed = latest.Next(name, definition.ToCalendar(), moment);
        var open = await OpenClocks(db, [.. versions.Select(version => version.Id)]).ToListAsync(cancel);
        return [.. open.Select(incident => Count(incident, changed)).Where(promise => promise.WouldBeDue != promise.Due).OrderBy(promise => promise.Due).Take(Most + 1)];
    }

    private static IQueryable<Incident> OpenClocks(SupportDbContext db, List<Guid> calendars) =>
        db.Incidents.AsNoTracking().IgnoreAutoIncludes()
            .Where(incident => incident.RespondedAt == null && !incident.ResponseNotNeeded && incident.Stage != Stage.Closed && calendars.Contains(incident.CalendarId))
            .OrderBy(incident => incident.AttentionAt).ThenBy(incident => incident.Number)
            .Take(MostLookedAt);

    private static MovedPromise Count(Incident incident, CalendarVersion calendar)
    {
        var receipt = incident.Receipt;
        var anew = ResponseClock.Promise(receipt.CountedAs, receipt.CountedFrom, calendar);
        return new MovedPromise(incident.Number, incident.Title, incident.Severity, receipt.Due, anew.Due);
    }
}
