using SupportPortal.Application.Attachments;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Receives a file for a draft: stored first, then part of the draft.</summary>
public sealed class AttachToDraft(SaveDraft save, IFileStore files)
{
    /// <summary>Receives one file.</summary>
    /// <param name="draft">The draft's key; it must be the actor's own.</param>
    /// <param name="content">The content, read once.</param>
    /// <param name="fileName">The name as its owner calls it.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up; nothing stays behind.</param>
    /// <exception cref="RefusedException">A <see cref="FileRefusal"/>, <see cref="TooManyFiles"/>, or what <see cref="SaveDraft"/> refuses.</exception>
    public async Task<StoredFile> HandleAsync(Guid draft, Stream content, string fileName, Moment moment, CancellationToken cancel)
    {
        var file = await files.SaveAsync(content, fileName, moment, cancel);
        try
        {
            await save.HandleAsync(draft, kept => kept.With(file), moment, cancel);
            return file;
        }
        catch
        {
            files.Remove(file.Id);
            throw;
        }
    }
}
