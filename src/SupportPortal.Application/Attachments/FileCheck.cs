using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Attachments;

/// <summary>Whether every file that is referred to is there, as long and (when asked) byte for byte as it came.</summary>
public sealed class FileCheck(IDbContextFactory<SupportDbContext> store, IFileStore files) : ICheck
{
    /// <inheritdoc/>
    public string Name => "files";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Fault> RunAsync(CheckRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var kept = files.All().ToHashSet();
        var known = await KnownAsync(cancel);
        foreach (var file in known.Values)
        {
            if (!kept.Contains(file.Id))
                yield return new Fault($"file {file.Id}", "It is referred to, and not there.");
            else if (await WrongAsync(file, run.HashFiles, cancel) is { } wrong)
                yield return new Fault($"file {file.Id}", wrong);
            run.Count(1);
        }

        foreach (var orphan in kept.Where(id => !known.ContainsKey(id)))
            yield return new Fault($"file {orphan}", "Nobody refers to it: an upload that was never used, or was cut off.", IsHarmless: true);
    }

    private async Task<string?> WrongAsync(KnownFile file, bool hash, CancellationToken cancel)
    {
        await using var content = files.Open(file.Id);
        if (content.Length != file.Size)
            return FormattableString.Invariant($"It has {content.Length} bytes; {file.Size} came.");
        return hash && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) != file.Sha256 ? "Its content is not what came." : null;
    }

    private async Task<Dictionary<Guid, KnownFile>> KnownAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var known = await db.FilesOfDraftsAsync(cancel);
        foreach (var place in db.KnownFiles())
            known.AddRange(await place.ToListAsync(cancel));
        return known.DistinctBy(file => file.Id).ToDictionary(file => file.Id);
    }
}
