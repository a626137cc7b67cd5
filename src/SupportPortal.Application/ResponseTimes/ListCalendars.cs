using SupportPortal.Application.Data;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>Lists the calendars by which promises are counted now.</summary>
public sealed class ListCalendars(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>One a country, by its code.</summary>
    public async Task<IReadOnlyList<SavedCalendar>> HandleAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var versions = await db.CalendarsInForce().AsNoTracking().ToListAsync(cancel);
        var savers = versions.Select(version => version.SavedBy).Distinct().ToList();
        var names = await db.Users.Where(person => savers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, cancel);
        return [.. versions.Select(version => new SavedCalendar(
            version, [new CalendarEdition(version.Number, version.Name, version.SavedAt, version.SavedBy, names.GetValueOrDefault(version.SavedBy))]))];
    }
}
