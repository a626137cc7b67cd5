#pragma warning disable MA0048 // One line a store.
using Microsoft.EntityFrameworkCore.Design;

namespace SupportPortal.Application.Data;

/// <summary>Makes contexts for <c>migration.sh</c>; no store is reached.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDbContext>
{
    /// <inheritdoc/>
    public SqliteDbContext CreateDbContext(string[] args) => new(DesignTimeOptions.Of<SqliteDbContext>(Store.Sqlite, "Data Source=:memory:"));
}

/// <inheritdoc cref="SqliteDesignTime"/>
public sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerDbContext>
{
    /// <inheritdoc/>
    public SqlServerDbContext CreateDbContext(string[] args) => new(DesignTimeOptions.Of<SqlServerDbContext>(Store.SqlServer, "Server=none"));
}

/// <inheritdoc cref="SqliteDesignTime"/>
public sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlDbContext>
{
    /// <inheritdoc/>
    public PostgreSqlDbContext CreateDbContext(string[] args) => new(DesignTimeOptions.Of<PostgreSqlDbContext>(Store.PostgreSql, "Host=none"));
}

internal static class DesignTimeOptions
{
    public static DbContextOptions<TContext> Of<TContext>(Store kind, string connection)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        builder.UseStore(new StoreOptions { Kind = kind, ConnectionString = connection });
        return builder.Options;
    }
}
