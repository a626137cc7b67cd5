using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportPortal.Application.Tests.Data;

/// <summary>Listens to what is asked of one database, by whomever in this process.</summary>
public sealed class HeardCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<AskedCommand> _heard = new();
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];
    private readonly string _database;

    private HeardCommands(string database)
    {
        _database = database;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>What was asked so far, oldest first: text and parameters.</summary>
    public IReadOnlyList<AskedCommand> Heard => [.. _heard];

    public static HeardCommands Of(DbContext db) => new(NameOf(db.Database.GetDbConnection()));

    public void Clear() => _heard.Clear();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: { } command } && NameOf(command.Connection!) == _database && !command.CommandText.StartsWith("PRAGMA", StringComparison.Ordinal))
            _heard.Enqueue(new AskedCommand(command.CommandText, [.. command.Parameters.Cast<DbParameter>()]));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
            subscription.Dispose();
    }

    private static string NameOf(DbConnection connection) => connection.DataSource + "/" + connection.Database;
}

/// <summary>What was asked: kept as it was, because a command is emptied once it is answered.</summary>
public sealed record AskedCommand(string CommandText, IReadOnlyList<DbParameter> Parameters);
