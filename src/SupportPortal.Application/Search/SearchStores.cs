using System.Linq.Expressions;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Search;

/// <summary>How each store finds words: by its own full-text index all over, by comparing within an incident or a few.</summary>
internal static partial class SearchStores
{
    /// <summary>The most places that are found.</summary>
    public const int Most = 1000;

    /// <summary>How far back a SQL Server without a full-text index is searched.</summary>
    public static readonly Duration Back = Duration.FromDays(90);

    // Where two words are frequent and yet hardly meet, a planner that multiplies their shares walks through everything: so
    // many of the newest places are asked whether they do, and in fewer than so many of them they do not.
    private const int Sample = 2_000;
    private const int FewInSample = 3;

    private const string Sqlite = """
        SELECT d."Id", d."IncidentId", d."Sequence" FROM "SearchIndex" AS f CROSS JOIN "SearchDocuments" AS d ON d."Id" = f.rowid
        WHERE f."SearchIndex" MATCH {0}/*phrases*/ ORDER BY f.rowid DESC LIMIT {1}
        """;

    private const string PostgreSql = """
        SELECT d."Id", d."IncidentId", d."Sequence" FROM "SearchDocuments" AS d
        WHERE d."Vector" @@ CAST({0} AS tsquery)/*phrases*/ ORDER BY d."Id"/*of few*/ DESC LIMIT {1}
        """;

    private const string PostgreSqlNewest = """
        SELECT d."Id", d."IncidentId", d."Sequence" FROM (SELECT * FROM "SearchDocuments" ORDER BY "Id" DESC LIMIT {2}) AS d
        WHERE d."Vector" @@ CAST({0} AS tsquery)/*phrases*/ ORDER BY d."Id" DESC LIMIT {1}
        """;

    /// <summary>What is read of a place.</summary>
    public static Expression<Func<SearchDocument, SearchKey>> Columns =>
        document => new SearchKey { Id = document.Id, IncidentId = document.IncidentId, Sequence = document.Sequence };

    /// <summary>Those with the words, each compared.</summary>
    public static IQueryable<SearchDocument> With(this IQueryable<SearchDocument> documents, SearchQuery query)
    {
        foreach (var pattern in query.Patterns)
            documents = documents.Where(document => EF.Functions.Like(document.Head + document.Words + " ", pattern));
        return documents;
    }

    /// <summary>The newest places of all incidents, by the store's index. A last word that is found often enough as it is, is no beginning.</summary>
    public static async Task<List<SearchKey>> EverywhereAsync(this SupportDbContext db, SearchQuery query, CancellationToken cancel)
    {
        if (query.Beginning is not null && await db.IndexedAsync(query.Whole, cancel) is { Count: Most } whole)
            return whole;
        return await db.IndexedAsync(query, cancel);
    }

    /// <summary>The same on a SQL Server without a full-text index: since a key, by comparing.</summary>
    public static Task<List<SearchKey>> SinceAsync(this SupportDbContext db, long since, SearchQuery query, CancellationToken cancel) =>
        db.SearchDocuments.Where(document => document.Id >= since).With(query).OrderByDescending(document => document.Id).Take(Most).Select(Columns).ToListAsync(cancel);

    private static Task<List<SearchKey>> IndexedAsync(this SupportDbContext db, SearchQuery query, CancellationToken cancel) => db switch
    {
        SqliteDbContext => db.AskAsync(Sqlite, query, [InFts5(query), Most], cancel),
        PostgreSqlDbContext => db.InPostgreSqlAsync(query, cancel),
        _ => db.InSqlServerAsync(query, cancel),
    };

    private static async Task<List<SearchKey>> InPostgreSqlAsync(this SupportDbContext db, SearchQuery query, CancellationToken cancel)
    {
        var text = InTsquery(query);
        // The planner knows how frequent a word is, and whether to walk from the newest on or to look it up.
        if (query.Words.Count + (query.Beginning is null ? 0 : 1) == 1)
            return await db.AskAsync(PostgreSql, query, [text, Most], cancel);
        var meet = await db.AskAsync(PostgreSqlNewest, query, [text, FewInSample, Sample], cancel);
        return await db.AskAsync(meet.Count < FewInSample ? PostgreSql.Replace("/*of few*/", " + 0", StringComparison.Ordinal) : PostgreSql, query, [text, Most], cancel);
    }

    private static Task<List<SearchKey>> InSqlServerAsync(this SupportDbContext db, SearchQuery query, CancellationToken cancel)
    {
        var words = query.Words.Select(word => $"\"{word}\"").Concat(query.Beginning is null ? [] : [$"\"{query.Beginning}*\""]).ToList();
        var contains = string.Join(" AND ", words.Select((_, place) => FormattableString.Invariant($"CONTAINS((d.[Head], d.[Words]), {{{place + 1}}})")));
        var sql = $"SELECT TOP({{0}}) d.[Id], d.[IncidentId], d.[Sequence] FROM [SearchDocuments] AS d WHERE {contains}/*phrases*/ ORDER BY d.[Id] DESC";
        return db.AskAsync(sql, query, [Most, .. words], cancel);
    }

    // The words are found by the index, and whether they follow each other by comparing.
    private static Task<List<SearchKey>> AskAsync(this SupportDbContext db, string sql, SearchQuery query, List<object> parameters, CancellationToken cancel) =>
        db.Database.SqlQueryRaw<SearchKey>(WithPhrases(db, sql, query, parameters), [.. parameters]).ToListAsync(cancel);

    private static string WithPhrases(SupportDbContext db, string sql, SearchQuery query, List<object> parameters)
    {
        var both = db is SqlServerDbContext ? "d.[Head] + d.[Words] + N' '" : "d.\"Head\" || d.\"Words\" || ' '";
        var phrases = string.Concat(query.Phrases.Select((_, place) => FormattableString.Invariant($" AND {both} LIKE {{{parameters.Count + place}}}")));
        parameters.AddRange(query.Phrases.Select(phrase => $"%{phrase} %"));
        return sql.Replace("/*phrases*/", phrases, StringComparison.Ordinal).Replace("/*of few*/", "", StringComparison.Ordinal);
    }

    // Words are letters and digits: nothing in them means something to a store.
    private static string InFts5(SearchQuery query) =>
        string.Join(' ', query.Words.Select(word => $"\"{word}\"").Concat(query.Beginning is null ? [] : [$"\"{query.Beginning}\"*"]));

    private static string InTsquery(SearchQuery query) =>
        string.Join(" & ", query.Words.Select(word => $"'{word}'").Concat(query.Beginning is null ? [] : [$"'{query.Beginning}':*"]));
}
