using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportPortal.Bench.Reference;

/// <summary>The commands of a request, to be run again as they are through ADO.NET.</summary>
internal sealed class HeardSql : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<List<HeardCommand>?> Hearing = new();

    /// <summary>Begins to hear what is run; once a process.</summary>
    public static void Listen() => DiagnosticListener.AllListeners.Subscribe(new HeardSql());

    /// <summary>Keeps what the caller runs from now on.</summary>
    public static List<HeardCommand> Keep() => Hearing.Value = [];

    /// <summary>Runs the commands on one connection, and reads every row of their answers.</summary>
    public static async Task RunAsync(IReadOnlyList<HeardCommand> commands)
    {
        if (commands.Count == 0)
            return;
        await using var connection = (DbConnection)Activator.CreateInstance(commands[0].Connection)!;
        connection.ConnectionString = commands[0].ConnectionString;
        await connection.OpenAsync();
        foreach (var heard in commands)
        {
            await using var command = heard.On(connection);
            await using var reader = await command.ExecuteReaderAsync();
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync())
                reader.GetValues(row);
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Hearing.Value is { } heard && value.Key == RelationalEventId.CommandExecuting.Name)
            heard.Add(HeardCommand.Of(((CommandEventData)value.Value!).Command));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
