using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Writes a message for the customer's side. It is appended, whatever others do at the same time; the same form sent
/// twice writes it once.
/// </summary>
public sealed class WriteMessage(IDbContextFactory<SupportDbContext> store, IFileStore files, ServiceTerms terms)
{
    /// <summary>Writes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="text">The text; may be empty when there are files.</param>
    /// <param name="incoming">Files that come with it.</param>
    /// <param name="seen">The latest entry that the writer had seen; null when that is not known.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The place of the message in the timeline.</returns>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, a <see cref="FileRefusal"/>, or why it cannot be written.</exception>
    public Task<int> HandleAsync(
        IncidentNumber number, string text, IReadOnlyList<IncomingFile> incoming, int? seen, Moment moment, CancellationToken cancel) =>
        files.WriteOnceAsync(
            incoming,
            moment,
            stored => store.AppendAsync(db => WriteAsync(db, number, new Message(text) { Files = stored }, seen, moment, cancel), cancel),
            cancel);

    private async Task<(int Sequence, bool IsNew)> WriteAsync(
        SupportDbContext db, IncidentNumber number, Message message, int? seen, Moment moment, CancellationToken cancel)
    {
        Incident? written = null;
        var place = await db.WriteUnlessSentAsync(
            number, EntryKind.CustomerMessage, message, seen, moment, (incident, words) => (written = incident).Write(words, terms, moment), cancel);
        if (written is not null)
            await db.TellIfNobodysAsync(written, new CustomerWroteMail(number, written.Title, message.Text), moment, cancel);
        return place;
    }
}
