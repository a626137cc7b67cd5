namespace SupportPortal.Domain.Incidents;

/// <summary>What is known of a file of an incident; the content lies elsewhere.</summary>
public sealed class Attachment
{
    // For the store.
    private Attachment()
    {
    }

    internal Attachment(StoredFile file, TimelineEntry entry, int position)
    {
        Id = file.Id;
        IncidentId = entry.IncidentId;
        EntryId = entry.Id;
        Position = position;
        FileName = file.FileName;
        Size = file.Size;
        ContentType = file.ContentType;
        Sha256 = file.Sha256;
        IsInternal = entry.IsInternal;
        UploadedBy = entry.Author;
        UploadedAt = entry.At;
    }

    /// <summary>The key, also of the stored content.</summary>
    public Guid Id { get; private set; }

    /// <summary>The incident it belongs to.</summary>
    public Guid IncidentId { get; private set; }

    /// <summary>The timeline entry it came with.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>Its place among the files of its entry, from 0, as they were given; keys made in one millisecond have no order.</summary>
    public int Position { get; private set; }

    /// <summary>Its name, as its owner calls it.</summary>
    public string FileName { get; private set; } = null!;

    /// <summary>Its size in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Its media type.</summary>
    public string ContentType { get; private set; } = null!;

    /// <summary>The SHA-256 of its content, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = null!;

    /// <summary>Whether only the support side sees it.</summary>
    public bool IsInternal { get; private set; }

    /// <summary>Who uploaded it.</summary>
    public Guid UploadedBy { get; private set; }

    /// <summary>When it became part of the incident.</summary>
    public Instant UploadedAt { get; private set; }

    /// <summary>When the submitter had it removed: its content and hash are gone, who and when stays (R37).</summary>
    public Instant? RemovedAt { get; private set; }

    internal void Remove(Instant at) => (RemovedAt, Sha256) = (at, "");
}
