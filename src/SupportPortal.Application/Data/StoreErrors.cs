using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SupportPortal.Application.Data;

/// <summary>Reads the error numbers of the stores; messages are never parsed.</summary>
public static class StoreErrors
{
    /// <summary>Whether a unique index or key refused the row.</summary>
    public static bool IsUniqueViolation(this Exception error) => error.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };

    /// <summary>Whether the store asks for the same transaction again: a deadlock, a failed serialization, a lock held elsewhere.</summary>
    public static bool IsWorthRetrying(this Exception error) => error.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException server => server.Number is 1205 or 3960,
        _ => false,
    };

    /// <summary>Whether the store can't be reached or does not answer in time.</summary>
    public static bool IsStoreDown(this Exception error) => error.GetBaseException() switch
    {
        TimeoutException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13 or 14,
        PostgresException postgres => postgres.IsTransient,
        NpgsqlException => true,
        SqlException server => server.Number is -2 or -1 or 0 or 2 or 53 or 121 or 233 or 258 or 4060 or 10053 or 10054 or 10060 or 10061 or 40613 || server.IsTransient,
        System.Net.Sockets.SocketException => true,
        _ => false,
    };
}
