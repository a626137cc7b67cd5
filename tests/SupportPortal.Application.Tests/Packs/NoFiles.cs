using SupportPortal.Application.Attachments;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>Takes files, and keeps their keys only.</summary>
internal sealed class NoFiles : IFileStore
{
    public HashSet<Guid> Kept { get; } = [];

    public Task<StoredFile> SaveAsync(Stream content, string fileName, Moment moment, CancellationToken cancel)
    {
        var file = new StoredFile(Guid.NewGuid(), fileName, content.Length, "application/pdf", new string('0', 64));
        Kept.Add(file.Id);
        return Task.FromResult(file);
    }

    public Stream Open(Guid id) => throw new FileNotFoundException();

    public void Remove(Guid id) => Kept.Remove(id);

    public IEnumerable<Guid> All() => Kept;
}
