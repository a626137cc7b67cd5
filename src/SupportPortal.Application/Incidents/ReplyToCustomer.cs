using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Writes to the customer; the first time it is the initial response (R15). The same form sent twice writes it once, and
/// nobody answers over something that came meanwhile.
/// </summary>
public sealed class ReplyToCustomer(IDbContextFactory<SupportDbContext> store, IFileStore files, ServiceTerms terms)
{
    /// <summary>Writes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="reply">What is written.</param>
    /// <param name="incoming">Files that come with it.</param>
    /// <param name="seen">The latest entry that the writer has seen; null to write whatever came meanwhile.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The place of the reply in the timeline.</returns>
    /// <exception cref="RefusedException">What the incident says, a <see cref="FileRefusal"/>, or <see cref="MoreHasHappened"/>.</exception>
    public Task<int> HandleAsync(
        IncidentNumber number, Reply reply, IReadOnlyList<IncomingFile> incoming, int? seen, Moment moment, CancellationToken cancel) =>
        files.WriteOnceAsync(
            incoming,
            moment,
            stored => store.AppendAsync(db => WriteAsync(db, number, reply, stored, seen, moment, cancel), cancel),
            cancel);

    private async Task<(int Sequence, bool IsNew)> WriteAsync(
        SupportDbContext db, IncidentNumber number, Reply reply, IReadOnlyList<StoredFile> stored, int? seen, Moment moment, CancellationToken cancel)
    {
        var message = new Message(reply.Text) { Files = stored };
        var incident = await db.LockIncidentAsync(number, moment.By, cancel);
        var kind = reply.IsQuestion ? EntryKind.Question : EntryKind.Reply;
        if (await db.SentAlreadyAsync(incident, kind, message, seen, moment, cancel) is { } sequence)
            return (sequence, false);
        await db.RefuseUnseenAsync(incident, seen, moment.By, cancel);
        Write(incident, reply, message, await db.CalendarOfAsync(incident, cancel), moment);
        var place = incident.EntryCount;
        if (reply.NextContact is { } by)
            incident.PromiseContact(by, moment);
        return (place, true);
    }

    private void Write(Incident incident, Reply reply, Message message, CalendarVersion calendar, Moment moment)
    {
        if (!reply.IsQuestion)
        {
            incident.Reply(message, calendar, terms, moment);
            return;
        }

        incident.Ask(message, calendar, moment);
        incident.FixEndOfSilence(calendar, terms);
    }
}
