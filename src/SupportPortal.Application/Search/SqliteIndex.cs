using SupportPortal.Application.Data;

namespace SupportPortal.Application.Search;

/// <summary>The full-text index of SQLite, which is a table of its own; those of the others are columns and follow by themselves.</summary>
internal static class SqliteIndex
{
    private const string Different = """
        SELECT (SELECT COUNT(*) FROM "SearchDocuments" AS d WHERE NOT EXISTS (SELECT 1 FROM "SearchIndex_docsize" AS s WHERE s."id" = d."Id"))
             + (SELECT COUNT(*) FROM "SearchIndex_docsize" AS s WHERE NOT EXISTS (SELECT 1 FROM "SearchDocuments" AS d WHERE d."Id" = s."id")) AS "Value"
        """;

    /// <summary>How many entries are in one of the two and not in the other.</summary>
    public static async Task<int> NotIndexedAsync(this SupportDbContext db, CancellationToken cancel) =>
        db is SqliteDbContext ? (await db.Database.SqlQueryRaw<int>(Different).ToListAsync(cancel))[0] : 0;

    /// <summary>Makes the index anew from what it indexes.</summary>
    public static async Task IndexAnewAsync(this SupportDbContext db, CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('rebuild')""", cancel);
    }
}
