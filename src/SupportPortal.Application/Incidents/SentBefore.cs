using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Tells a form that is sent twice: a double click, a retry, the back button.</summary>
internal static class SentBefore
{
    /// <summary>Whether since the form was made its author has written just this.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="incident">The incident, as it is now.</param>
    /// <param name="kind">What is written.</param>
    /// <param name="message">The words and files.</param>
    /// <param name="seen">The latest entry that the writer had seen; null when that is not known.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The place of what was written, or null.</returns>
    public static async Task<int?> SentAlreadyAsync(
        this SupportDbContext db, Incident incident, EntryKind kind, Message message, int? seen, Moment moment, CancellationToken cancel)
    {
        if (seen is null || seen >= incident.EntryCount)
            return null;
        var own = await db.TimelineEntries.AsNoTracking()
            .Where(entry => entry.IncidentId == incident.Id && entry.Sequence > seen)
            .Where(entry => entry.Kind == kind && entry.Author == moment.By.Person)
            .Select(entry => new { entry.Sequence, entry.Text, Files = db.Attachments.Where(file => file.EntryId == entry.Id).Select(file => file.Sha256).ToList() })
            .ToListAsync(cancel);
        return own.FirstOrDefault(entry => entry.Text == message.Text && entry.Files.Order().SequenceEqual(message.Files.Select(file => file.Sha256).Order()))?.Sequence;
    }

    /// <summary>Writes on an incident, unless its author has written just this since the form was made.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="number">The incident.</param>
    /// <param name="kind">What is written.</param>
    /// <param name="message">The words and files.</param>
    /// <param name="seen">The latest entry that the writer had seen; null when that is not known.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The place of what is written, and whether it was written now.</returns>
    public static async Task<(int Sequence, bool IsNew)> WriteUnlessSentAsync(
        this SupportDbContext db, IncidentNumber number, EntryKind kind, Message message, int? seen, Moment moment,
        Action<Incident, Message> write, CancellationToken cancel)
    {
        var incident = await db.LockIncidentAsync(number, moment.By, cancel);
        if (await db.SentAlreadyAsync(incident, kind, message, seen, moment, cancel) is { } sequence)
            return (sequence, false);
        write(incident, message);
        return (incident.EntryCount, true);
    }

    /// <summary>Keeps the files and writes what comes with them; nothing stays behind when it was written before.</summary>
    /// <param name="files">The file store.</param>
    /// <param name="incoming">Files that come with it.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="write">Writes it; tells its place, and whether it was written now.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The place of what was written.</returns>
    public static async Task<int> WriteOnceAsync(
        this IFileStore files, IReadOnlyList<IncomingFile> incoming, Moment moment,
        Func<IReadOnlyList<StoredFile>, Task<(int Sequence, bool IsNew)>> write, CancellationToken cancel)
    {
        IReadOnlyList<StoredFile> unused = [];
        var sequence = await files.KeepAsync(
            incoming,
            moment,
            async stored =>
            {
                var (written, isNew) = await write(stored);
                unused = isNew ? [] : stored;
                return written;
            },
            cancel);
        foreach (var file in unused)
            files.Remove(file.Id);
        return sequence;
    }
}
