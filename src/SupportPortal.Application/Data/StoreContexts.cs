#pragma warning disable MA0048 // One small class a store.
using SupportPortal.Application.Incidents;

namespace SupportPortal.Application.Data;

/// <summary>The context on SQLite; it exists so that the store has migrations of its own.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : SupportDbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IncidentCounter>().ToTable("IncidentCounters").HasData(new IncidentCounter { Id = 1, Value = IncidentNumbers.First - 1 });
    }
}

/// <summary>The context on SQL Server; it exists so that the store has migrations of its own.</summary>
public sealed class SqlServerDbContext(DbContextOptions<SqlServerDbContext> options) : SupportDbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasSequence<long>(IncidentNumbers.Sequence, "dbo").StartsAt(IncidentNumbers.First);
    }
}

/// <summary>The context on PostgreSQL; it exists so that the store has migrations of its own.</summary>
public sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : SupportDbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasSequence<long>(IncidentNumbers.Sequence).StartsAt(IncidentNumbers.First);
    }
}
