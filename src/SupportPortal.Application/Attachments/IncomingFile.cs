using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Attachments;

/// <summary>A file that comes with something somebody writes.</summary>
/// <param name="Name">Its name, as its owner calls it.</param>
/// <param name="Open">Opens its content, to be read once.</param>
public sealed record IncomingFile(string Name, Func<Stream> Open);

/// <summary>Files and the deed that they come with: both are kept or neither.</summary>
public static class IncomingFiles
{
    /// <summary>Keeps the files, then does the deed; when it is refused, no file stays behind.</summary>
    /// <exception cref="RefusedException">A <see cref="FileRefusal"/>, or what the deed refuses.</exception>
    public static async Task<T> KeepAsync<T>(
        this IFileStore store, IReadOnlyList<IncomingFile> files, Moment moment, Func<IReadOnlyList<StoredFile>, Task<T>> deed, CancellationToken cancel)
    {
        List<StoredFile> kept = [];
        try
        {
            foreach (var file in files)
            {
                await using var content = file.Open();
                kept.Add(await store.SaveAsync(content, file.Name, moment, cancel));
            }
            return await deed(kept);
        }
        catch (RefusedException)
        {
            // After any other failure the deed may have been committed: then its files must stay.
            foreach (var file in kept)
                store.Remove(file.Id);
            throw;
        }
    }
}
