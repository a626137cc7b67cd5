using SupportPortal.Application.Data;

namespace SupportPortal.Application.Search;

/// <summary>Finds words in the views of the queue.</summary>
internal static class FindInQueue
{
    /// <summary>
    /// The incidents with the words, when these stand in few places; null when they stand in many, so that the rows of a
    /// view are looked at one by one until the page is full.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>?> FewWithAsync(this SupportDbContext db, SearchQuery query, CancellationToken cancel)
    {
        if (query.IsEmpty)
            return [];
        if (db is SqlServerDbContext)
            return null;
        var found = await db.EverywhereAsync(query, cancel);
        return found.Count < SearchStores.Most ? [.. found.Select(place => place.IncidentId).Distinct()] : null;
    }

    /// <summary>The same for several queries, in as many round trips however many they are.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Guid>?>> FewWithAsync(this SupportDbContext db, IReadOnlyList<SearchQuery> queries, CancellationToken cancel)
    {
        if (db is SqlServerDbContext)
            return [.. queries.Select(query => query.IsEmpty ? Array.Empty<Guid>() : null)];
        var found = await db.EverywhereAsync(queries, cancel);
        return [.. queries.Select((_, which) => found[which].Count() < SearchStores.Most ? (IReadOnlyList<Guid>)[.. found[which].Distinct()] : null)];
    }
}
