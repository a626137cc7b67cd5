using SupportPortal.Application.Data;

namespace SupportPortal.Application.Attachments;

/// <summary>What refers to files. One that none of these has belongs to nobody.</summary>
internal static class FileReferences
{
    /// <summary>The files of incidents, claims and tax exemptions.</summary>
    public static IReadOnlyList<IQueryable<KnownFile>> KnownFiles(this SupportDbContext db) =>
    [
        db.Attachments.Where(file => file.RemovedAt == null).Select(file => new KnownFile { Id = file.Id, Size = file.Size, Sha256 = file.Sha256 }),
        db.RecoveryRequests.Where(one => one.Proof != null).Select(one => new KnownFile { Id = one.Proof!.Id, Size = one.Proof.Size, Sha256 = one.Proof.Sha256 }),
        db.TaxExemptions.Select(one => new KnownFile { Id = one.Document.Id, Size = one.Document.Size, Sha256 = one.Document.Sha256 }),
    ];

    /// <summary>The files of drafts that are not submitted; afterwards they are those of the incident.</summary>
    public static async Task<List<KnownFile>> FilesOfDraftsAsync(this SupportDbContext db, CancellationToken cancel)
    {
        var known = new List<KnownFile>();
        await foreach (var draft in db.Drafts.AsNoTracking().Where(draft => draft.SubmittedAs == null).AsAsyncEnumerable().WithCancellation(cancel))
            known.AddRange(draft.Content.Files.Select(file => new KnownFile { Id = file.Id, Size = file.Size, Sha256 = file.Sha256 }));
        return known;
    }
}
