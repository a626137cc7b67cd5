using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>Compares what can be found with what was written.</summary>
internal static class SearchDifferences
{
    /// <summary>Incidents a page.</summary>
    public const int PageSize = 200;

    /// <summary>The incidents after a number.</summary>
    public static Task<List<IncidentHead>> HeadsAfterAsync(this SupportDbContext db, IncidentNumber after, CancellationToken cancel) =>
        db.Incidents.Where(incident => incident.Number > after).OrderBy(incident => incident.Number).Take(PageSize).Select(IncidentHead.Columns).ToListAsync(cancel);

    /// <summary>Where they differ on some incidents; what is kept is tracked, to be mended.</summary>
    public static async Task<List<SearchDifference>> DifferencesAsync(this SupportDbContext db, IReadOnlyList<IncidentHead> incidents, CancellationToken cancel)
    {
        var keys = incidents.Select(incident => incident.Id).ToList();
        var people = incidents.Select(incident => incident.CustomerId).Distinct().ToList();
        var entries = (await db.TimelineEntries.AsNoTracking().Where(entry => keys.Contains(entry.IncidentId)).ToListAsync(cancel)).ToLookup(entry => entry.IncidentId);
        var kept = (await db.SearchDocuments.Where(document => keys.Contains(document.IncidentId)).ToListAsync(cancel)).ToLookup(document => document.IncidentId);
        var names = await db.Users.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => (account.DisplayName, account.Company), cancel);
        return [.. incidents.SelectMany(incident => Of(incident, Expected(entries[incident.Id], incident.Fold(names[incident.CustomerId])), kept[incident.Id]))];
    }

    private static IEnumerable<SearchDocument> Expected(IEnumerable<TimelineEntry> entries, string head)
    {
        foreach (var entry in entries.Where(SearchDocument.Tells))
        {
            var document = new SearchDocument(entry);
            if (entry.Sequence == 1)
                document.Rename(head);
            yield return document;
        }
    }

    private static IEnumerable<SearchDifference> Of(IncidentHead incident, IEnumerable<SearchDocument> expected, IEnumerable<SearchDocument> kept)
    {
        var there = kept.ToDictionary(document => document.Sequence);
        foreach (var document in expected)
        {
            there.Remove(document.Sequence, out var found);
            if (found is null || (found.Id, found.Head, found.Words, found.IsInternal) != (document.Id, document.Head, document.Words, document.IsInternal))
                yield return new SearchDifference(incident.Number, document.Sequence, document, found);
        }

        foreach (var document in there.Values)
            yield return new SearchDifference(incident.Number, document.Sequence, null, document);
    }
}
