using System.Collections.Concurrent;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

/// <summary>
/// Real databases for tests. Each store is migrated once a run into a template; who asks gets a copy of it. As a class
/// fixture it gives one database a store to the tests of that class.
/// </summary>
public sealed class Stores : IAsyncDisposable, IDisposable
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("supportportal-tests-").FullName;
    private static readonly ConcurrentDictionary<(Store Kind, bool Seeded), Lazy<Task<StoreOptions>>> Templates = new();
    private readonly ConcurrentDictionary<Store, Lazy<Task<TestStore>>> _opened = new();

    /// <summary>The connection string of a PostgreSQL server for tests, from the environment; <c>test.sh</c> starts one.</summary>
    public static string? PostgreSqlServer => Environment.GetEnvironmentVariable("SUPPORTPORTAL_TEST_POSTGRES");

    /// <summary>The connection string of a SQL Server for tests, from the environment; opt-in.</summary>
    public static string? SqlServerServer => Environment.GetEnvironmentVariable("SUPPORTPORTAL_TEST_SQLSERVER");

    /// <summary>The stores that this machine has.</summary>
    public static IEnumerable<Store> Available()
    {
        yield return Store.Sqlite;
        if (PostgreSqlServer is not null)
            yield return Store.PostgreSql;
        if (SqlServerServer is not null)
            yield return Store.SqlServer;
    }

    /// <summary>The database of this test class on <paramref name="store"/>, made on first use.</summary>
    public Task<TestStore> OpenAsync(Store store) =>
        _opened.GetOrAdd(store, kind => new Lazy<Task<TestStore>>(() => NewAsync(kind))).Value;

    /// <summary>A database of one's own, with calendars, catalogue and kinds of help, as a new portal has them.</summary>
    public static Task<TestStore> NewAsync(Store store) => CopyOfAsync(store, seeded: true);

    /// <summary>A database of one's own, migrated and empty.</summary>
    public static Task<TestStore> EmptyAsync(Store store) => CopyOfAsync(store, seeded: false);

    public async ValueTask DisposeAsync()
    {
        foreach (var opened in _opened.Values)
            await (await opened.Value).DisposeAsync();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static async Task<TestStore> CopyOfAsync(Store kind, bool seeded)
    {
        if (kind == Store.SqlServer)
            return await MakeSqlServerAsync(seeded);
        var template = await Templates.GetOrAdd((kind, seeded), which => new Lazy<Task<StoreOptions>>(() => MakeTemplateAsync(which.Kind, which.Seeded))).Value;
        return new TestStore(await CopyAsync(template));
    }

    // SQL Server has no templates: each database is made anew.
    private static async Task<TestStore> MakeSqlServerAsync(bool seeded)
    {
        var store = new TestStore(Options(Store.SqlServer, "test_" + Guid.NewGuid().ToString("N")));
        await SqlServerDatabases.MakeAsync(store.Options.ConnectionString);
        await PrepareAsync(store, seeded);
        return store;
    }

    private static async Task<StoreOptions> MakeTemplateAsync(Store kind, bool seeded)
    {
        var options = Options(kind, "template_" + Guid.NewGuid().ToString("N"));
        options.CommandTimeoutSeconds = 60;
        await using (var store = new TestStore(options))
            await PrepareAsync(store, seeded);
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return options;
    }

    private static async Task PrepareAsync(TestStore store, bool seeded)
    {
        await store.Services.GetRequiredService<StoreMigration>().MigrateAsync(CancellationToken.None);
        await store.Services.GetRequiredService<ReadersPassWriters>().HandleAsync(CancellationToken.None);
        if (seeded)
            await Given.SeedsAsync(store);
    }

    private static async Task<StoreOptions> CopyAsync(StoreOptions template)
    {
        var copy = Options(template.Kind, "test_" + Guid.NewGuid().ToString("N"));
        if (template.Kind == Store.Sqlite)
            File.Copy(SqliteFile(template), SqliteFile(copy));
        else
            await CopyPostgreSqlAsync(template, copy);
        return copy;
    }

    private static async Task CopyPostgreSqlAsync(StoreOptions template, StoreOptions copy)
    {
        await using var server = new NpgsqlConnection(PostgreSqlServer);
        await server.OpenAsync();
        var (from, to) = (new NpgsqlConnectionStringBuilder(template.ConnectionString).Database, new NpgsqlConnectionStringBuilder(copy.ConnectionString).Database);
        await using var command = new NpgsqlCommand($"CREATE DATABASE \"{to}\" TEMPLATE \"{from}\"", server);
        await command.ExecuteNonQueryAsync();
    }

    private static StoreOptions Options(Store kind, string name) => new()
    {
        Kind = kind,
        ConnectionString = kind switch
        {
            Store.PostgreSql => new NpgsqlConnectionStringBuilder(PostgreSqlServer) { Database = name, Timeout = 30, MaxPoolSize = 40, ConnectionIdleLifetime = 10, ConnectionPruningInterval = 5 }.ConnectionString,
            Store.SqlServer => new SqlConnectionStringBuilder(SqlServerServer) { InitialCatalog = name, ConnectTimeout = 30, MaxPoolSize = 40 }.ConnectionString,
            _ => $"Data Source={Path.Combine(Folder, name + ".db")}",
        },
        CommandBatchSize = int.TryParse(Environment.GetEnvironmentVariable("SUPPORTPORTAL_TEST_BATCH"), System.Globalization.CultureInfo.InvariantCulture, out var size) ? size : null,
        CommandTimeoutSeconds = 30,
    };

    private static string SqliteFile(StoreOptions options) => new SqliteConnectionStringBuilder(options.ConnectionString).DataSource;
}
