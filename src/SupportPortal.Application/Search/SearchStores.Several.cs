using System.Globalization;
using System.Text.RegularExpressions;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Search;

internal static partial class SearchStores
{
    /// <summary>The incidents of the newest places of each of several queries, by its place among them; asked in one statement a step.</summary>
    public static async Task<ILookup<int, Guid>> EverywhereAsync(this SupportDbContext db, IReadOnlyList<SearchQuery> queries, CancellationToken cancel)
    {
        List<Sought> sought = [.. queries.Select((query, which) => new Sought(which, query)).Where(one => !one.Query.IsEmpty)];
        // As for one: a last word that is found often enough as it is, is no beginning.
        var whole = await db.IndexedAsync([.. sought.Where(one => one.Query.Beginning is not null).Select(one => one with { Query = one.Query.Whole })], cancel);
        var frequent = whole.Where(found => found.Count() == Most).ToList();
        var rest = await db.IndexedAsync([.. sought.Where(one => frequent.TrueForAll(found => found.Key != one.Which))], cancel);
        return frequent.Concat(rest).SelectMany(found => found.Select(incident => (found.Key, incident))).ToLookup(one => one.Key, one => one.incident);
    }

    private static async Task<ILookup<int, Guid>> IndexedAsync(this SupportDbContext db, IReadOnlyList<Sought> sought, CancellationToken cancel)
    {
        if (db is SqliteDbContext)
            return await db.AskAsync(sought.Select(one => (one, Sqlite, (List<object>)[InFts5(one.Query), Most])), cancel);
        var several = sought.Where(one => one.Query.Words.Count + (one.Query.Beginning is null ? 0 : 1) > 1);
        var meet = await db.AskAsync(several.Select(one => (one, PostgreSqlNewest, (List<object>)[InTsquery(one.Query), FewInSample, Sample])), cancel);
        var scarce = several.Where(one => meet[one.Which].Count() < FewInSample).Select(one => one.Which).ToHashSet();
        return await db.AskAsync(
            sought.Select(one => (one, scarce.Contains(one.Which) ? PostgreSql.Replace("/*of few*/", " + 0", StringComparison.Ordinal) : PostgreSql, (List<object>)[InTsquery(one.Query), Most])),
            cancel);
    }

    private static async Task<ILookup<int, Guid>> AskAsync(
        this SupportDbContext db, IEnumerable<(Sought Sought, string Sql, List<object> Parameters)> asked, CancellationToken cancel)
    {
        var (parts, parameters) = (new List<string>(), new List<object>());
        foreach (var (sought, sql, own) in asked)
        {
            var whole = WithPhrases(db, sql, sought.Query, own);
            var placed = Place().Replace(whole, place => $"{{{(parameters.Count + int.Parse(place.ValueSpan[1..^1], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)}}}");
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"SELECT {sought.Which} AS \"Which\", p.\"IncidentId\" FROM ({placed}) AS p"));
            parameters.AddRange(own);
        }

        List<FoundFor> found = parts.Count == 0 ? [] : await db.Database.SqlQueryRaw<FoundFor>(string.Join(" UNION ALL ", parts), [.. parameters]).ToListAsync(cancel);
        return found.ToLookup(row => row.Which, row => row.IncidentId);
    }

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    private sealed record Sought(int Which, SearchQuery Query);

    private sealed record FoundFor
    {
        public int Which { get; init; }

        public Guid IncidentId { get; init; }
    }
}
