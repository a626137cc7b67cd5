using SupportPortal.Application.Data;

namespace SupportPortal.Application.Search;

/// <summary>Finds words in the views of the queue.</summary>
internal static class FindInQueue
{
    /// <summary>
    /// The incidents with the words of each of several queries, when these stand in few places; null when they stand in
    /// many, so that the rows of a view are looked at one by one until the page is full. As many round trips however many
    /// queries there are.
    /// </summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Guid>?>> FewWithAsync(this SupportDbContext db, IReadOnlyList<SearchQuery> queries, CancellationToken cancel)
    {
        if (db is SqlServerDbContext)
            return [.. queries.Select(query => query.IsEmpty ? Array.Empty<Guid>() : null)];
        var found = await db.EverywhereAsync(queries, cancel);
        return [.. queries.Select((_, which) => found[which].Count() < SearchStores.Most ? (IReadOnlyList<Guid>)[.. found[which].Distinct()] : null)];
    }
}
