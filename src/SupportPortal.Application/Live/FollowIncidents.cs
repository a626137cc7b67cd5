using SupportPortal.Application.Data;

namespace SupportPortal.Application.Live;

/// <summary>
/// Finds what was entered in timelines since it looked last, whichever node did it; one object a node. An entry is seen
/// once it is committed, which may be after a later one: each look reads ten seconds back, and drops what it knows.
/// </summary>
public sealed class FollowIncidents(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How far each look reads back.</summary>
    public static readonly Duration Overlap = Duration.FromSeconds(10);

    /// <summary>How far the first look reads back, and the first one after a rest.</summary>
    public static readonly Duration Memory = Duration.FromMinutes(1);

    /// <summary>How many entries one look reads.</summary>
    public const int Most = 500;

    private readonly Dictionary<Guid, Instant> _known = [];
    private Instant? _lookedAt;

    /// <summary>Looks. Not for two at once.</summary>
    /// <param name="now">The instant of looking.</param>
    /// <param name="cancel">Gives up; the next look finds the same.</param>
    public async Task<Happenings> LookAsync(Instant now, CancellationToken cancel)
    {
        var earliest = now - Memory;
        var wasAway = _lookedAt < earliest;
        // A clock that stepped back, or that is behind another node's, reads back from where it is.
        var from = Instant.Max(Instant.Min(_lookedAt ?? earliest, now), earliest) - Overlap;
        List<Happening> fresh = [.. (await ReadAsync(from, cancel)).Where(one => _known.TryAdd(one.Entry, one.At)).Reverse()];
        _lookedAt = now;
        foreach (var entry in _known.Where(known => known.Value <= earliest - Overlap).Select(known => known.Key).ToList())
            _known.Remove(entry);
        return new Happenings(fresh, !wasAway && fresh.Count < Most);
    }

    /// <summary>Nobody wants to know for a while: what happens meanwhile is not missed.</summary>
    public void Rest() => _lookedAt = null;

    // The stretch of one index, the latest first.
    private async Task<List<Happening>> ReadAsync(Instant after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows =
            from entry in db.TimelineEntries.Where(entry => entry.At > after).OrderByDescending(entry => entry.At).Take(Most)
            join incident in db.Incidents on entry.IncidentId equals incident.Id
            orderby entry.At descending
            select new { entry.Id, entry.At, incident.Number, entry.IsInternal, incident.CustomerId, Participants = incident.Participants.Select(one => one.PersonId).ToList() };
        return [.. (await rows.AsNoTracking().ToListAsync(cancel)).Select(row => new Happening(row.Id, row.At, row.Number, row.IsInternal, [row.CustomerId, .. row.Participants]))];
    }
}
