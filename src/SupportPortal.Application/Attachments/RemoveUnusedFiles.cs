using System.Buffers.Binary;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Attachments;

/// <summary>Removes files that nobody refers to: uploads that were cut off, and imports that were only looked at.</summary>
public sealed class RemoveUnusedFiles(IDbContextFactory<SupportDbContext> store, IFileStore files)
{
    private const int Batch = 500;

    /// <summary>How long a file can wait for somebody to refer to it.</summary>
    public static readonly Duration Stays = Duration.FromDays(1);

    /// <summary>How far back it looks: older files were looked at before.</summary>
    public static readonly Duration LooksBack = Duration.FromDays(30);

    /// <summary>The files that nobody refers to.</summary>
    public async Task<IReadOnlyCollection<Guid>> FindAsync(Instant now, CancellationToken cancel)
    {
        var unused = files.All().Where(file => MadeAt(file) < now - Stays && MadeAt(file) > now - LooksBack).ToHashSet();
        if (unused.Count == 0)
            return unused;
        await using var db = await store.CreateDbContextAsync(cancel);
        foreach (var batch in unused.Chunk(Batch))
        {
            foreach (var place in db.KnownFiles())
                unused.ExceptWith(await place.Where(file => batch.Contains(file.Id)).Select(file => file.Id).ToListAsync(cancel));
        }

        unused.ExceptWith((await db.FilesOfDraftsAsync(cancel)).Select(file => file.Id));
        return unused;
    }

    /// <summary>Removes them.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> HandleAsync(Instant now, CancellationToken cancel)
    {
        var unused = await FindAsync(now, cancel);
        foreach (var file in unused)
            files.Remove(file);
        return unused.Count;
    }

    // A key begins with the milliseconds of its making (RFC 9562, version 7).
    private static Instant MadeAt(Guid file)
    {
        Span<byte> key = stackalloc byte[16];
        file.TryWriteBytes(key, bigEndian: true, out _);
        return Instant.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(key) >> 16);
    }
}
