using Microsoft.EntityFrameworkCore.ChangeTracking;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>
/// Writes what can be found beside what is written, in the same save: entries that come, entries that lose their text,
/// incidents that get another title or customer, and customers who get another name.
/// </summary>
internal static class SearchIndexing
{
    // What a store takes as parameters has an end.
    private const int AtOnce = 500;

    /// <summary>Whether a save changes what can be found.</summary>
    public static bool Concerns(SupportDbContext db) => db.ChangeTracker.Entries().Any(change =>
        change.Entity is TimelineEntry && (change.State is EntityState.Added or EntityState.Modified));

    /// <summary>Adds it to the save.</summary>
    public static async Task PrepareAsync(SupportDbContext db, CancellationToken cancel)
    {
        var changes = db.ChangeTracker.Entries().ToList();
        var renamed = new HashSet<Guid>();
        foreach (var change in changes)
        {
            if (change is { Entity: TimelineEntry entry, State: EntityState.Added })
                Add(db, entry, renamed);
            else if (change is { Entity: TimelineEntry changed, State: EntityState.Modified })
                await RewriteAsync(db, changed, cancel);
            else if (change is { Entity: Incident incident, State: EntityState.Modified } && IsRenamed(change))
                renamed.Add(incident.Id);
            else if (change is { Entity: Account account, State: EntityState.Modified } && IsRenamedAccount(change))
                renamed.UnionWith(await db.Incidents.Where(one => one.CustomerId == account.Id).Select(one => one.Id).ToListAsync(cancel));
        }

        if (renamed.Count > 0)
            await RenameAsync(db, renamed, cancel);
    }

    private static void Add(SupportDbContext db, TimelineEntry entry, HashSet<Guid> renamed)
    {
        if (!SearchDocument.Tells(entry))
            return;
        db.SearchDocuments.Add(new SearchDocument(entry));
        if (entry.Sequence == 1)
            renamed.Add(entry.IncidentId);
    }

    private static async Task RewriteAsync(SupportDbContext db, TimelineEntry entry, CancellationToken cancel)
    {
        var document = await db.SearchDocuments.FindAsync([SearchDocument.KeyOf(entry)], cancel);
        if (SearchDocument.Tells(entry) && document is not null)
            document.Rewrite(SearchDocument.WordsOf(entry));
        else if (SearchDocument.Tells(entry))
            db.SearchDocuments.Add(new SearchDocument(entry));
        else if (document is not null)
            db.SearchDocuments.Remove(document);
    }

    private static async Task RenameAsync(SupportDbContext db, HashSet<Guid> incidents, CancellationToken cancel)
    {
        // The documents first: what is read of the incidents after them is at least as new, and who comes second is told by the version.
        var documents = await FirstDocumentsAsync(db, incidents, cancel);
        var heads = await HeadsAsync(db, incidents, cancel);
        var names = await NamesAsync(db, heads.Values.Select(head => head.CustomerId).ToHashSet(), cancel);
        foreach (var document in documents)
        {
            var head = heads[document.IncidentId];
            document.Rename(head.Fold(names[head.CustomerId]));
        }
    }

    private static async Task<List<SearchDocument>> FirstDocumentsAsync(SupportDbContext db, HashSet<Guid> incidents, CancellationToken cancel)
    {
        var local = Tracked<SearchDocument>(db).Where(document => document.Sequence == 1 && incidents.Contains(document.IncidentId)).ToList();
        foreach (var others in incidents.Except(local.Select(document => document.IncidentId)).Chunk(AtOnce).ToList())
            local.AddRange(await db.SearchDocuments.Where(document => document.Sequence == 1 && others.Contains(document.IncidentId)).ToListAsync(cancel));
        return local;
    }

    private static async Task<Dictionary<Guid, IncidentHead>> HeadsAsync(SupportDbContext db, HashSet<Guid> incidents, CancellationToken cancel)
    {
        var heads = Tracked<Incident>(db).Where(incident => incidents.Contains(incident.Id)).ToDictionary(incident => incident.Id, IncidentHead.Of);
        foreach (var others in incidents.Where(incident => !heads.ContainsKey(incident)).Chunk(AtOnce).ToList())
        {
            foreach (var head in await db.Incidents.Where(incident => others.Contains(incident.Id)).Select(IncidentHead.Columns).ToListAsync(cancel))
                heads[head.Id] = head;
        }

        return heads;
    }

    private static async Task<Dictionary<Guid, (string Name, string Company)>> NamesAsync(SupportDbContext db, HashSet<Guid> people, CancellationToken cancel)
    {
        var names = Tracked<Account>(db).Where(account => people.Contains(account.Id)).ToDictionary(account => account.Id, account => (account.DisplayName, account.Company));
        foreach (var others in people.Where(person => !names.ContainsKey(person)).Chunk(AtOnce).ToList())
        {
            foreach (var account in await db.Users.Where(account => others.Contains(account.Id)).Select(account => new { account.Id, account.DisplayName, account.Company }).ToListAsync(cancel))
                names[account.Id] = (account.DisplayName, account.Company);
        }

        return names;
    }

    private static IEnumerable<T> Tracked<T>(SupportDbContext db)
        where T : class =>
        db.ChangeTracker.Entries<T>().Where(entry => entry.State != EntityState.Deleted).Select(entry => entry.Entity);

    private static bool IsRenamed(EntityEntry incident) =>
        new[] { nameof(Incident.Title), nameof(Incident.ProductName), nameof(Incident.VersionName), nameof(Incident.CustomerId) }.Any(name => incident.Property(name).IsModified);

    private static bool IsRenamedAccount(EntityEntry account) =>
        account.Property(nameof(Account.DisplayName)).IsModified || account.Property(nameof(Account.Company)).IsModified;
}
