using System.Collections.Frozen;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SupportPortal.Application.Data;

/// <summary>Reads the error numbers of the stores; messages are never parsed.</summary>
public static class StoreErrors
{
    // Errors of SQL Server from this class on close the connection.
    private const int EndsTheConnection = 20;

    // Not reached, no answer in time, a lock held for too long; then: not there, starting, stopping, moving, out of means.
    private static readonly FrozenSet<int> SqlServerIsDown = FrozenSet.Create(
        -2, -1, 0, 2, 20, 35, 53, 64, 121, 233, 258, 1222, 10053, 10054, 10060, 10061, 11001,
        596, 701, 802, 911, 921, 922, 927, 942, 945, 976, 983, 3906, 4060, 6005, 8645, 8651, 10928, 10929, 10936, 17142, 18401,
        40197, 40501, 40613, 40615, 49918, 49919, 49920);

    /// <summary>Whether a unique index or key refused the row.</summary>
    public static bool IsUniqueViolation(this Exception error) => Cause(error) switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };

    /// <summary>Whether the store asks for the same transaction again: a deadlock, a failed serialization, a lock held elsewhere.</summary>
    public static bool IsWorthRetrying(this Exception error) => Cause(error) switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException server => server.Number is 1205 or 3960,
        _ => false,
    };

    /// <summary>Whether the store can't be reached or does not answer in time.</summary>
    public static bool IsStoreDown(this Exception error) => Cause(error) switch
    {
        TimeoutException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13 or 14,
        PostgresException postgres => postgres.IsTransient,
        NpgsqlException => true,
        SqlException server => SqlServerIsDown.Contains(server.Number) || server.Class >= EndsTheConnection || server.IsTransient,
        System.Net.Sockets.SocketException => true,
        _ => false,
    };

    // The clients of servers put what the system said inside their own errors: the end of a stream, a broken pipe. Only
    // their own tell.
    private static Exception Cause(Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            if (inner is SqlException or NpgsqlException)
                return inner;
        }

        return error.GetBaseException();
    }
}
