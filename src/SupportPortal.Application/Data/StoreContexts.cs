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
    // What a server takes for equal depends on how it was set up; the other stores tell every two texts apart.
    private const string TellsTextsApart = "Latin1_General_100_BIN2";

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation(TellsTextsApart);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasSequence<long>(IncidentNumbers.Sequence, "dbo").StartsAt(IncidentNumbers.First);
        builder.Model.QuoteWithBrackets();
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
