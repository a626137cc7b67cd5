using SupportPortal.Application.Data;

namespace SupportPortal.Application.Search;

/// <summary>
/// The full-text index of SQL Server, a part that not every server has installed: set up by a command, never by a migration.
/// SQLite and PostgreSQL always have theirs.
/// </summary>
public sealed class SqlServerFullText(IDbContextFactory<SupportDbContext> store)
{
    private const string IsInstalled = "SELECT CAST(COALESCE(SERVERPROPERTY('IsFullTextInstalled'), 0) AS int) AS [Value]";

    private const string IsActive =
        "SELECT CAST(COALESCE(OBJECTPROPERTYEX(OBJECT_ID(N'SearchDocuments'), 'TableHasActiveFulltextIndex'), 0) AS int) AS [Value]";

    private static readonly string[] SetUp =
    [
        "IF NOT EXISTS (SELECT 1 FROM [sys].[fulltext_catalogs] WHERE [name] = N'SupportPortal') CREATE FULLTEXT CATALOG [SupportPortal] WITH ACCENT_SENSITIVITY = ON",
        // The words come folded: language 0 takes them as they are, and leaves none out.
        "CREATE FULLTEXT INDEX ON [SearchDocuments] ([Head] LANGUAGE 0, [Words] LANGUAGE 0) KEY INDEX [PK_SearchDocuments] ON [SupportPortal] WITH CHANGE_TRACKING = AUTO, STOPLIST = OFF",
    ];

    /// <summary>Sets it up where it is not; the server fills it in the background.</summary>
    /// <returns>False when the server cannot: full-text search is not installed on it.</returns>
    public async Task<bool> SetUpAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        if (await IsThereAsync(db, cancel))
            return true;
        if ((await db.Database.SqlQueryRaw<int>(IsInstalled).ToListAsync(cancel)) is not [1])
            return false;
        // No statement on full-text may stand in a transaction.
        foreach (var command in SetUp)
            await db.Database.ExecuteSqlRawAsync(command, cancel);
        return true;
    }

    /// <summary>Whether words are found by an index, however old they are.</summary>
    internal static async Task<bool> IsThereAsync(SupportDbContext db, CancellationToken cancel) =>
        db is not SqlServerDbContext || await db.Database.SqlQueryRaw<int>(IsActive).ToListAsync(cancel) is [1];
}
