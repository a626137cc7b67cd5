using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>
/// Searches what was written on incidents: all of them for the support side, by the store's full-text index; for customers
/// their own and shared ones, which are compared one by one and never through an index that holds what others wrote (R37).
/// </summary>
public sealed class SearchIncidents(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Incidents a page.</summary>
    public const int PageSize = 20;

    /// <summary>The most places that are shown of an incident.</summary>
    public const int MostPlaces = 3;

    /// <summary>A page of what was found, the newest first.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="after">Only incidents below this key; null for the first page.</param>
    /// <param name="before">Only incidents above this key, the last of them; null otherwise.</param>
    /// <param name="moment">Who searches, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<SearchPage> HandleAsync(SearchQuery query, long? after, long? before, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var since = moment.By.IsSupport && !await SqlServerFullText.IsThereAsync(db, cancel) ? moment.At - SearchStores.Back : (Instant?)null;
        var places = await PlacesAsync(db, query, since, moment.By, cancel);
        var found = places.GroupBy(place => place.IncidentId).Select(incident => incident.ToList()).ToList();
        var page = PageOf(found, after, before);
        return new SearchPage
        {
            Hits = await HitsAsync(db, page, moment.By, cancel),
            Places = places.Count,
            Incidents = found.Count,
            Since = since,
            Newer = page.Count > 0 && page[0] != found[0] ? page[0][0].Id : null,
            Older = page.Count > 0 && page[^1] != found[^1] ? page[^1][0].Id : null,
        };
    }

    /// <summary>Whether there is an incident with a number that the actor may see (R37).</summary>
    public async Task<bool> HasAsync(IncidentNumber number, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).AnyAsync(one => one.Number == number, cancel);
    }

    private static Task<List<SearchKey>> PlacesAsync(SupportDbContext db, SearchQuery query, Instant? since, Actor actor, CancellationToken cancel) =>
        !actor.IsSupport ? OwnAsync(db, query, actor.Person, cancel)
        : since is { } from ? db.SinceAsync(SearchDocument.KeyAt(from), query, cancel)
        : db.EverywhereAsync(query, cancel);

    // Two seeks, as for the list of one's own: one query with an "or" walks through everybody's incidents.
    private static async Task<List<SearchKey>> OwnAsync(SupportDbContext db, SearchQuery query, Guid person, CancellationToken cancel)
    {
        var documents = db.SearchDocuments.Where(document => !document.IsInternal).With(query);
        var own = db.Incidents.Where(incident => incident.CustomerId == person).Join(documents, incident => incident.Id, document => document.IncidentId, (_, document) => document);
        var shared = db.Set<Participant>().Where(one => one.PersonId == person).Join(documents, one => one.IncidentId, document => document.IncidentId, (_, document) => document);
        var found = await NewestAsync(own, cancel);
        found.AddRange(await NewestAsync(shared, cancel));
        return [.. found.DistinctBy(place => place.Id).OrderByDescending(place => place.Id).Take(SearchStores.Most)];
    }

    private static Task<List<SearchKey>> NewestAsync(IQueryable<SearchDocument> documents, CancellationToken cancel) =>
        documents.OrderByDescending(document => document.Id).Take(SearchStores.Most).Select(SearchStores.Columns).ToListAsync(cancel);

    // An incident stands where its newest place is.
    private static List<List<SearchKey>> PageOf(List<List<SearchKey>> found, long? after, long? before)
    {
        if (after is { } below)
            return [.. found.Where(incident => incident[0].Id < below).Take(PageSize)];
        return before is { } above ? [.. found.Where(incident => incident[0].Id > above).TakeLast(PageSize)] : [.. found.Take(PageSize)];
    }

    private static async Task<List<SearchHit>> HitsAsync(SupportDbContext db, List<List<SearchKey>> page, Actor actor, CancellationToken cancel)
    {
        if (page.Count == 0)
            return [];
        var keys = page.Select(places => places[0].IncidentId).ToList();
        // Whether somebody may see them is asked once more, where they are read.
        var incidents = await db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).Where(incident => keys.Contains(incident.Id)).Select(SearchHit.Columns(db)).ToListAsync(cancel);
        var entries = await EntriesAsync(db, [.. page.SelectMany(places => places.Take(MostPlaces)).Select(place => place.Id)], actor, cancel);
        return [.. from places in page
            let incident = incidents.Find(one => one.Id == places[0].IncidentId)
            where incident is not null
            select incident with
            {
                Places = [.. entries.Where(entry => entry.IncidentId == incident.Id).OrderByDescending(entry => entry.Sequence)],
                Count = places.Count,
            }];
    }

    private static Task<List<SearchPlace>> EntriesAsync(SupportDbContext db, List<long> keys, Actor actor, CancellationToken cancel) =>
        db.SearchDocuments.Where(document => keys.Contains(document.Id))
            .Join(db.TimelineEntries.Where(IncidentVisibility.EntriesVisibleTo(actor)), document => new { document.IncidentId, document.Sequence }, entry => new { entry.IncidentId, entry.Sequence }, (_, entry) => entry)
            .Select(entry => new SearchPlace { IncidentId = entry.IncidentId, Sequence = entry.Sequence, At = entry.At, IsInternal = entry.IsInternal, Text = entry.Text, Details = entry.Details })
            .ToListAsync(cancel);
}
