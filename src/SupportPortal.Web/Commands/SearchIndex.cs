using SupportPortal.Application.Data;
using SupportPortal.Application.Search;

namespace SupportPortal.Web.Commands;

/// <summary>Sets up and mends what search finds.</summary>
internal sealed class SearchIndex(SqlServerFullText fullText, RebuildSearch rebuild, StoreOptions options) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "search-index", "Sets up the full-text index of SQL Server, as a member of db_owner; the other stores have theirs by themselves.",
        [new("mend", "compares what can be found with what was written, and mends it")]);

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        if (line.Has("mend"))
            terminal.Say($"mended: {await rebuild.HandleAsync(looked => terminal.Progress($"incidents: {looked:N0}"), cancel)}");
        if (options.Kind != Store.SqlServer)
        {
            terminal.Say($"{options.Kind} keeps its full-text index by itself.");
            return ExitCode.Done;
        }

        if (!await fullText.SetUpAsync(cancel))
        {
            terminal.Complain("Full-text search is not installed on this SQL Server. Until it is, search compares words of the last 90 days, and says so.");
            return ExitCode.Failed;
        }

        terminal.Say($"The full-text index is there; the server fills it in the background.");
        return ExitCode.Done;
    }
}
