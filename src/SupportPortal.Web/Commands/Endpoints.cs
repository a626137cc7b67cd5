using System.Text.Json;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Commands;

/// <summary>Lists what can be asked over HTTP, and who may.</summary>
internal sealed class Endpoints(EndpointTable table) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "endpoints", "Lists every route with its verbs, its policy and its page; files of the site are left out.",
        [new("json", "tells it for programs")])
    {
        ReadsRoutes = true,
    };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        var rows = await table.ReadAsync();
        if (line.Has("json"))
            await terminal.Out.WriteLineAsync(JsonSerializer.Serialize(rows, Json));
        else
            foreach (var row in rows)
                terminal.Say($"{string.Join(',', row.Verbs),-16} {row.Route,-50} {row.Policy,-16} {row.Page}");
        return ExitCode.Done;
    }
}
