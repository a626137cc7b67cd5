using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Takes public lifecycle documents into the catalogue (R29).</summary>
internal sealed class ImportLifecycleFile(ImportLifecycle import, SystemMoment now) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "import-lifecycle", "Takes lifecycle documents (endoflife.date API v1, with an overlay) into the catalogue; an admin's own dates stay.",
        [new("preview", "only tells what would change")],
        "FILE");

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        using var reader = new StreamReader(InputFile.Open(line.Argument));
        var file = LifecycleFile.Parse(await reader.ReadToEndAsync(cancel));
        var changes = line.Has("preview") ? await import.ProposeAsync(file, cancel) : await import.HandleAsync(file, now.Get(), cancel);
        foreach (var change in changes.Where(change => change is not IsUnchanged))
            terminal.Say($"{change}");
        var (changed, same) = (changes.Count(change => change.ChangesSomething), changes.Count(change => !change.ChangesSomething));
        terminal.Say($"{(line.Has("preview") ? "would change" : "changed")}: {changed}, unchanged: {same}");
        return ExitCode.Done;
    }
}
