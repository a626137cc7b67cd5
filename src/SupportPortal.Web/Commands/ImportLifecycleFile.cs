using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Admin.Catalogue;
using SupportPortal.Web.Products;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Commands;

/// <summary>Takes public lifecycle documents into the catalogue (R29).</summary>
internal sealed class ImportLifecycleFile(ImportLifecycle import, SystemMoment now, Reader reader) : ICommand
{
    /// <summary>What it is called and takes.</summary>
    public static readonly CommandDescription Description = new(
        "import-lifecycle", "Takes lifecycle documents (endoflife.date API v1, with an overlay) into the catalogue; an admin's own dates stay.",
        [new("preview", "only tells what would change")],
        "FILE");

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandLine line, Terminal terminal, CancellationToken cancel)
    {
        using var text = new StreamReader(InputFile.Open(line.Argument));
        var file = LifecycleFile.Parse(await text.ReadToEndAsync(cancel));
        var changes = line.Has("preview") ? await import.ProposeAsync(file, cancel) : await import.HandleAsync(file, now.Get(), cancel);
        foreach (var change in changes.Where(change => change is not IsUnchanged))
            terminal.Say($"{LineOf(change)}");
        var (changed, same) = (changes.Count(change => change.ChangesSomething), changes.Count(change => !change.ChangesSomething));
        terminal.Say($"{(line.Has("preview") ? "would change" : "changed")}: {changed}, unchanged: {same}");
        return ExitCode.Done;
    }

    private string LineOf(LifecycleChange change) => change switch
    {
        ProductIsAdded product => $"{product.Product}: new product, {product.Name}",
        VersionIsAdded version => $"{version.Product} {version.Slug}: new version, {ChangeWords.Of(version.Dates, reader) switch { "" => "without dates", var dates => dates }}",
        DateChanges date => $"{date.Product} {date.Slug}: {LifecycleWords.Of(date.Field, reader)}, {ChangeWords.Of(date.From, reader)} becomes {ChangeWords.Of(date.To, reader)}",
        DateIsKept kept => $"{kept.Product} {kept.Slug}: {LifecycleWords.Of(kept.Field, reader)} stays {ChangeWords.Of(kept.Ours, reader)}, as an admin set it; the document says {ChangeWords.Of(kept.Theirs, reader)}",
        DetailChanges detail => $"{detail.Product}{(detail.Version is null ? "" : " " + detail.Version)}: {ChangeWords.Of(detail.Detail)}, {OrNone(detail.From)} becomes {OrNone(detail.To)}",
        _ => $"{change.Product}{(change.Version is null ? "" : " " + change.Version)}: stays as it is",
    };

    private static string OrNone(string text) => text.Length > 0 ? text : "none";
}
