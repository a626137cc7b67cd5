using Microsoft.Data.SqlClient;

namespace SupportPortal.Application.Data;

/// <summary>
/// On SQLite and PostgreSQL nobody who reads waits for those who write. SQL Server does it in a database that is told
/// so; otherwise pages wait for deeds, and deadlocks grow with the number of people.
/// </summary>
public sealed class ReadersPassWriters(IDbContextFactory<SupportDbContext> store, StoreOptions options)
{
    private const string IsOn = "SELECT CAST([is_read_committed_snapshot_on] AS bigint) AS [Value] FROM [sys].[databases] WHERE [name] = DB_NAME()";

    /// <summary>Turns it on where it is off, while nobody else uses the database.</summary>
    /// <returns>Whether it is on now; only the database's owner may turn it on.</returns>
    public async Task<bool> HandleAsync(CancellationToken cancel)
    {
        if (options.Kind != Store.SqlServer)
            return true;
        await using var db = await store.CreateDbContextAsync(cancel);
        if ((await db.Database.SqlQueryRaw<long>(IsOn).ToListAsync(cancel)).All(value => value == 1))
            return true;
        // Own connections that rest in the pool would count as others.
        SqlConnection.ClearPool((SqlConnection)db.Database.GetDbConnection());
        try
        {
            await db.Database.ExecuteSqlRawAsync("ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT", cancel);
            return true;
        }
        catch (SqlException error) when (!error.IsStoreDown())
        {
            return false;
        }
    }
}
