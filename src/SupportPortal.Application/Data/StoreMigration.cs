using Microsoft.Data.Sqlite;

namespace SupportPortal.Application.Data;

/// <summary>Brings a store to the schema of this binary: the embedded store at start, the servers by command.</summary>
public sealed class StoreMigration(IDbContextFactory<SupportDbContext> store, StoreOptions options)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>The migrations that the store lacks, oldest first.</summary>
    /// <exception cref="StoreIsNewerException">The store was made by a newer version of the portal.</exception>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        var strange = applied.FirstOrDefault(migration => !known.Contains(migration));
        if (strange is not null)
            throw new StoreIsNewerException(strange);
        return [.. await db.Database.GetPendingMigrationsAsync(cancel)];
    }

    /// <summary>Applies what is pending; nothing happens when nothing is.</summary>
    /// <exception cref="StoreIsNewerException">The store was made by a newer version of the portal.</exception>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        if (options.Kind == Store.Sqlite)
            await MigrateFileAsync(cancel);
        else if ((await PendingAsync(cancel)).Count > 0)
            await ApplyAsync(cancel);
    }

    private async Task MigrateFileAsync(CancellationToken cancel)
    {
        var file = new SqliteConnectionStringBuilder(options.ConnectionString).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        // Our own lock: whoever holds it is alive, so a row in EF's lock table was left by a process that was killed.
        await using var alone = await OpenLockAsync(file + ".migrating", cancel);
        if ((await PendingAsync(cancel)).Count == 0)
            return;
        await ClearStaleLockAsync(cancel);
        await ApplyAsync(cancel);
        await using var db = await store.CreateDbContextAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancel);
    }

    private static async Task<FileStream> OpenLockAsync(string path, CancellationToken cancel)
    {
        for (var wait = 0; ; wait++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (wait < 600)
            {
                await Task.Delay(100, cancel);
            }
        }
    }

    private async Task ClearStaleLockAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (Convert.ToInt64(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture) == 0)
            return;
        command.CommandText = "DELETE FROM __EFMigrationsLock";
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task ApplyAsync(CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        await using var db = await store.CreateDbContextAsync(limit.Token);
        db.Database.SetCommandTimeout(Limit);
        await db.Database.MigrateAsync(limit.Token);
    }
}
