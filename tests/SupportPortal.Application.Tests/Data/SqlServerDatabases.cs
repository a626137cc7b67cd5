using System.Collections.Concurrent;
using Microsoft.Data.SqlClient;

namespace SupportPortal.Application.Tests.Data;

/// <summary>
/// Databases on a SQL Server that is not ours alone: each is made empty, and dropped when its test is through or, at the
/// latest, when the run is.
/// </summary>
public static class SqlServerDatabases
{
    // Two CREATE DATABASE at once fail: each wants the model database for itself.
    private static readonly SemaphoreSlim OneByOne = new(1, 1);
    private static readonly ConcurrentDictionary<string, bool> Made = new();

    static SqlServerDatabases() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var connection in Made.Keys)
            DropAsync(connection).GetAwaiter().GetResult();
    };

    /// <summary>Makes the database that the connection string names.</summary>
    public static async Task MakeAsync(string connection)
    {
        await OneByOne.WaitAsync();
        try
        {
            await ExecuteAsync(connection, "CREATE DATABASE [{0}]");
            Made[connection] = true;
        }
        finally
        {
            OneByOne.Release();
        }
    }

    /// <summary>Drops the database, if it was made here.</summary>
    public static async Task DropAsync(string connection)
    {
        if (!Made.TryRemove(connection, out _))
            return;
        await using (var pooled = new SqlConnection(connection))
            SqlConnection.ClearPool(pooled);
        // Sends away who is left; not every server that speaks T-SQL knows it.
        await TryAsync(connection, "ALTER DATABASE [{0}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
        await TryAsync(connection, "DROP DATABASE [{0}]");
    }

    private static async Task TryAsync(string connection, string text)
    {
        try
        {
            await ExecuteAsync(connection, text);
        }
        catch (SqlException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }
    }

    private static async Task ExecuteAsync(string connection, string text)
    {
        var builder = new SqlConnectionStringBuilder(connection);
        var name = builder.InitialCatalog;
        builder.InitialCatalog = new SqlConnectionStringBuilder(Stores.SqlServerServer ?? connection).InitialCatalog is { Length: > 0 } own && own != name ? own : "master";
        await using var server = new SqlConnection(builder.ConnectionString);
        await server.OpenAsync();
        await using var command = server.CreateCommand();
        command.CommandText = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, name);
        command.CommandTimeout = 120;
        await command.ExecuteNonQueryAsync();
    }
}
