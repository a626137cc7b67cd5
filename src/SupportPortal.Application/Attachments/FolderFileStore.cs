using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Attachments;

/// <summary>
/// Files in a folder outside the web root, under names of our own: streamed to a temporary file, flushed, renamed. A
/// crash leaves a temporary file at most.
/// </summary>
public sealed class FolderFileStore(IOptions<FilesOptions> options) : IFileStore
{
    private const int Megabyte = 1024 * 1024;
    private readonly string _folder = options.Value.Folder;
    private readonly int _maxMegabytes = options.Value.MaxMegabytes;

    /// <inheritdoc/>
    public async Task<StoredFile> SaveAsync(Stream content, string fileName, Moment moment, CancellationToken cancel)
    {
        var name = FileName.Clean(fileName);
        var id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        var temporary = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "incoming")).FullName, id.ToString("N"));
        try
        {
            var (size, hash, start) = await ReceiveAsync(content, name, temporary, cancel);
            var kind = FileKind.Check(name, start);
            var place = PlaceOf(id);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(temporary, place);
            return new StoredFile(id, name, size, kind, hash);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc/>
    public Stream Open(Guid id) => new FileStream(PlaceOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true);

    /// <inheritdoc/>
    public void Remove(Guid id)
    {
        if (File.Exists(PlaceOf(id)))
            File.Delete(PlaceOf(id));
    }

    /// <inheritdoc/>
    public IEnumerable<Guid> All()
    {
        var kept = Path.Combine(_folder, "kept");
        return Directory.Exists(kept)
            ? Directory.EnumerateFiles(kept, "*", SearchOption.AllDirectories).Select(path => Guid.ParseExact(Path.GetFileName(path), "N"))
            : [];
    }

    // Keys begin with the time, so the last digits spread the files over folders.
    private string PlaceOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(_folder, "kept", name[^2..], name);
    }

    private async Task<(long Size, string Hash, byte[] Start)> ReceiveAsync(Stream content, string name, string path, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, useAsync: true);
        var buffer = new byte[64 * 1024];
        byte[] start = [];
        for (int read; (read = await content.ReadAtLeastAsync(buffer, FileKind.StartLength, throwOnEndOfStream: false, cancel)) > 0;)
        {
            if (start.Length == 0)
                start = buffer[..Math.Min(read, FileKind.StartLength)];
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            if (file.Length > (long)_maxMegabytes * Megabyte)
                new FileIsTooLarge(name, _maxMegabytes).Throw();
        }

        if (file.Length == 0)
            new FileIsEmpty(name).Throw();
        file.Flush(flushToDisk: true);
        return (file.Length, Convert.ToHexStringLower(hash.GetHashAndReset()), start);
    }
}
