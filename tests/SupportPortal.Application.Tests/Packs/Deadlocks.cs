using System.Runtime.ExceptionServices;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>Counts the dead-locks that the deeds of one test run into, also those that are tried again and so never seen.</summary>
internal sealed class Deadlocks : IDisposable
{
    private readonly AsyncLocal<bool> _isMine = new() { Value = true };
    private int _seen;

    public Deadlocks() => AppDomain.CurrentDomain.FirstChanceException += Look;

    public int Seen => _seen;

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Look;

    private void Look(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (_isMine.Value && thrown.Exception is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected } or SqlException { Number: 1205 })
            Interlocked.Increment(ref _seen);
    }
}
