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

    private async Task<string?> WrongAsync(Known file, bool hash, CancellationToken cancel)
    {
        await using var content = files.Open(file.Id);
        if (content.Length != file.Size)
            return FormattableString.Invariant($"It has {content.Length} bytes; {file.Size} came.");
        return hash && Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) != file.Sha256 ? "Its content is not what came." : null;
    }

    private async Task<Dictionary<Guid, Known>> KnownAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var known = await db.Attachments.Where(file => file.RemovedAt == null).Select(file => new Known(file.Id, file.Size, file.Sha256)).ToListAsync(cancel);
        known.AddRange(await db.RecoveryRequests.Where(request => request.Proof != null)
            .Select(request => new Known(request.Proof!.Id, request.Proof.Size, request.Proof.Sha256)).ToListAsync(cancel));
        known.AddRange(await db.TaxExemptions.Select(one => new Known(one.Document.Id, one.Document.Size, one.Document.Sha256)).ToListAsync(cancel));
        await foreach (var draft in db.Drafts.AsNoTracking().Where(draft => draft.SubmittedAs == null).AsAsyncEnumerable().WithCancellation(cancel))
            known.AddRange(draft.Content.Files.Select(file => new Known(file.Id, file.Size, file.Sha256)));
        return known.DistinctBy(file => file.Id).ToDictionary(file => file.Id);
    }

    private sealed record Known(Guid Id, long Size, string Sha256);
}
