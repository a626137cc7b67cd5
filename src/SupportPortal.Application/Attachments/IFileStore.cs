using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Attachments;

/// <summary>Keeps the content of attachments. A file that was acknowledged is on the disk.</summary>
public interface IFileStore
{
    /// <summary>Receives a file: checked for size and kind, hashed, flushed, then put in its place.</summary>
    /// <param name="content">The content, read once.</param>
    /// <param name="fileName">The name as its owner calls it; folders and control characters are taken off.</param>
    /// <param name="moment">When it came; its key is made of it.</param>
    /// <param name="cancel">Gives up; nothing stays behind.</param>
    /// <exception cref="RefusedException">A <see cref="FileRefusal"/>.</exception>
    Task<StoredFile> SaveAsync(Stream content, string fileName, Moment moment, CancellationToken cancel);

    /// <summary>Opens the content of a file for reading.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    Stream Open(Guid id);

    /// <summary>Removes the content; nothing happens when it is gone already.</summary>
    void Remove(Guid id);

    /// <summary>The keys of all files that are kept.</summary>
    IEnumerable<Guid> All();
}
