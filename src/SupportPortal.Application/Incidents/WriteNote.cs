using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Leaves a note that the customer never sees; the same form sent twice leaves it once.</summary>
public sealed class WriteNote(IDbContextFactory<SupportDbContext> store, IFileStore files)
{
    /// <summary>Leaves it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="text">The note; may be empty when there are files.</param>
    /// <param name="incoming">Files that come with it.</param>
    /// <param name="seen">The latest entry that the writer has seen; null when that is not known.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The place of the note in the timeline.</returns>
    /// <exception cref="RefusedException">What <see cref="Incident.CanNote"/> says, a <see cref="FileRefusal"/>, or what is wrong with the note.</exception>
    public Task<int> HandleAsync(
        IncidentNumber number, string text, IReadOnlyList<IncomingFile> incoming, int? seen, Moment moment, CancellationToken cancel) =>
        files.WriteOnceAsync(
            incoming,
            moment,
            stored => store.AppendAsync(
                db => db.WriteUnlessSentAsync(
                    number, EntryKind.InternalNote, new Message(text) { Files = stored }, seen, moment, (incident, note) => incident.Note(note, moment), cancel),
                cancel),
            cancel);
}
