using System.Data.Common;

namespace SupportPortal.Bench.Reference;

/// <summary>A command as it was run.</summary>
internal sealed record HeardCommand(Type Connection, string ConnectionString, string Text, IReadOnlyList<(string Name, object? Value)> Parameters)
{
    public static HeardCommand Of(DbCommand command) => new(
        command.Connection!.GetType(), command.Connection.ConnectionString, command.CommandText,
        [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]);

    public DbCommand On(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Text;
        foreach (var (name, value) in Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
