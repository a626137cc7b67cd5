using SupportPortal.Application.Attachments;
using SupportPortal.Domain;

namespace SupportPortal.Application.Incidents;

/// <summary>Takes a file out of a draft, and its content out of the store.</summary>
public sealed class DetachFromDraft(SaveDraft save, IFileStore files)
{
    /// <summary>Takes the file out; one that is gone already stays gone.</summary>
    /// <exception cref="RefusedException">What <see cref="SaveDraft"/> refuses.</exception>
    public async Task HandleAsync(Guid draft, Guid file, Moment moment, CancellationToken cancel)
    {
        var was = false;
        await save.HandleAsync(
            draft,
            kept =>
            {
                was = kept.Files.Any(one => one.Id == file);
                return kept.Without(file);
            },
            moment,
            cancel);
        // A key that somebody made up may be that of another's file.
        if (was)
            files.Remove(file);
    }
}
