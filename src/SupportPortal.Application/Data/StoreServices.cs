using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SupportPortal.Application.Jobs;

namespace SupportPortal.Application.Data;

/// <summary>Registers the store that the configuration picks.</summary>
public static class StoreServices
{
    /// <summary>
    /// Registers <see cref="IDbContextFactory{TContext}"/> of <see cref="SupportDbContext"/> for the picked store, and a
    /// scoped context for Identity's stores.
    /// </summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<SaveInterceptor>();
        services.AddSingleton<CommitNudges>();
        services.AddSingleton<Nudges>();
        services.AddSingleton<Leases>();
        services.AddSingleton<StoreMigration>();
        services.AddSingleton<ReadersPassWriters>();
        _ = options.Kind switch
        {
            Store.SqlServer => services.AddContext<SqlServerDbContext>(options),
            Store.PostgreSql => services.AddContext<PostgreSqlDbContext>(options),
            _ => services.AddSingleton<SqliteWriteGate>().AddSingleton<SqlitePragmas>().AddContext<SqliteDbContext>(options),
        };
        return services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContext());
    }

    /// <summary>Points <paramref name="builder"/> at the store, with its migrations and limits.</summary>
    public static DbContextOptionsBuilder UseStore(this DbContextOptionsBuilder builder, StoreOptions options) => options.Kind switch
    {
        Store.SqlServer => builder.UseSqlServer(SqlServer(options.ConnectionString), server => server.CommandTimeout(options.CommandTimeoutSeconds).MaxBatchSize(options.CommandBatchSize ?? 42)),
        Store.PostgreSql => builder.UseNpgsql(PostgreSql(options.ConnectionString), server => server.CommandTimeout(options.CommandTimeoutSeconds).MaxBatchSize(options.CommandBatchSize ?? 1000))
            .ReplaceService<IMigrationsSqlGenerator, PostgreSqlMigrationsWithSearch>(),
        _ => builder.UseSqlite(Sqlite(options.ConnectionString), file => file.CommandTimeout(options.CommandTimeoutSeconds))
            .ReplaceService<IMigrationsSqlGenerator, SqliteMigrationsWithSearch>(),
    };

    private static IServiceCollection AddContext<TContext>(this IServiceCollection services, StoreOptions options)
        where TContext : SupportDbContext
    {
        services.AddDbContextFactory<TContext>((provider, builder) =>
        {
            builder.UseStore(options).AddInterceptors(provider.GetRequiredService<SaveInterceptor>(), provider.GetRequiredService<CommitNudges>());
            // An incident has a handful of definitions, solutions and participants, a pack of entries and co-owners: one query
            // is cheaper than three, and sees all of them as they are at one moment, which several outside a transaction don't.
            builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
            if (options.Kind == Store.Sqlite)
                builder.AddInterceptors(provider.GetRequiredService<SqliteWriteGate>(), provider.GetRequiredService<SqlitePragmas>());
        });
        return services.AddSingleton<IDbContextFactory<SupportDbContext>>(
            provider => new ContextFactory<TContext>(provider.GetRequiredService<IDbContextFactory<TContext>>()));
    }

    // Connecting is limited as commands are, unless the operator said otherwise: a store that is gone is told within 2 s.
    private static string PostgreSql(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        // ContainsKey says yes to every key that Npgsql knows, given or not.
        if (!builder.ShouldSerialize("Timeout"))
            builder.Timeout = 2;
        return builder.ConnectionString;
    }

    private static string SqlServer(string connection)
    {
        var builder = new SqlConnectionStringBuilder(connection);
        if (!builder.ShouldSerialize("Connect Timeout"))
            builder.ConnectTimeout = 2;
        // After a failure the pool would refuse for up to a minute without trying, however soon the store is back.
        if (!builder.ShouldSerialize("Pool Blocking Period"))
            builder.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        return builder.ConnectionString;
    }

    private static string Sqlite(string connection) =>
        new SqliteConnectionStringBuilder(connection) { ForeignKeys = true }.ConnectionString;

    private sealed class ContextFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<SupportDbContext>
        where TContext : SupportDbContext
    {
        public SupportDbContext CreateDbContext() => inner.CreateDbContext();
    }
}
