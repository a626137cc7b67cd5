using System.Collections.Concurrent;
using SupportPortal.Application.Data;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>Calendars kept in memory: a version never changes, and there are few.</summary>
public sealed class KnownCalendars(IDbContextFactory<SupportDbContext> store)
{
    private readonly ConcurrentDictionary<Guid, BusinessCalendar> _known = new();

    /// <summary>The calendars of these versions, by key; only unknown ones are read, all at once.</summary>
    public async Task<IReadOnlyDictionary<Guid, BusinessCalendar>> OfAsync(IEnumerable<Guid> versions, CancellationToken cancel)
    {
        var unknown = versions.Distinct().Where(version => !_known.ContainsKey(version)).ToList();
        if (unknown.Count > 0)
        {
            await using var db = await store.CreateDbContextAsync(cancel);
            await foreach (var version in db.CalendarVersions.AsNoTracking().Where(version => unknown.Contains(version.Id)).AsAsyncEnumerable().WithCancellation(cancel))
                _known[version.Id] = version.Calendar;
        }
        return _known;
    }
}
