#pragma warning disable MA0048 // One line a store.
namespace SupportPortal.Application.Data;

/// <summary>The context on SQLite; it exists so that the store has migrations of its own.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : SupportDbContext(options);

/// <summary>The context on SQL Server; it exists so that the store has migrations of its own.</summary>
public sealed class SqlServerDbContext(DbContextOptions<SqlServerDbContext> options) : SupportDbContext(options);

/// <summary>The context on PostgreSQL; it exists so that the store has migrations of its own.</summary>
public sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : SupportDbContext(options);
