using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SupportPortal.Application.Data;

/// <summary>How to reach the store (section <c>Store</c>).</summary>
public sealed class StoreOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Store";

    /// <summary>Which store.</summary>
    public Store Kind { get; set; } = Store.Sqlite;

    /// <summary>The connection string; empty on SQLite means <c>portal.db</c> in the data folder.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The most statements in one batch, 1 to 1000; empty leaves it to the provider.</summary>
    public int? CommandBatchSize { get; set; }

    /// <summary>How long a command of a page may take, in seconds.</summary>
    public int CommandTimeoutSeconds { get; set; } = 2;

    /// <summary>What is wrong with them, a sentence each.</summary>
    public IEnumerable<string> Faults()
    {
        if (Kind != Store.Sqlite && ConnectionString.Length == 0)
            yield return $"Store:ConnectionString must say where {Kind} is.";
        else if (NotUnderstood() is { } fault)
            yield return $"Store:ConnectionString is not one of {Kind}: {fault}";
        if (CommandBatchSize is < 1 or > 1000)
            yield return "Store:CommandBatchSize must be 1 to 1000, or empty.";
        if (CommandTimeoutSeconds is < 1 or > 3600)
            yield return "Store:CommandTimeoutSeconds must be 1 to 3600.";
    }

    private string? NotUnderstood()
    {
        try
        {
            DbConnectionStringBuilder _ = Kind switch
            {
                Store.SqlServer => new SqlConnectionStringBuilder(ConnectionString),
                Store.PostgreSql => new NpgsqlConnectionStringBuilder(ConnectionString),
                _ => new SqliteConnectionStringBuilder(ConnectionString),
            };
            return null;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or KeyNotFoundException)
        {
            return error.Message;
        }
    }
}
