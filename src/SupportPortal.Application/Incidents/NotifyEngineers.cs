using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Tells the assignee, else all engineers, of initial responses that are at risk or missed (R16, R39), each once a promise. Both are
/// times that pass, so nothing else tells of them.
/// </summary>
public sealed class NotifyEngineers(IDbContextFactory<SupportDbContext> store)
{
    private const int Batch = 100;

    // After an outage nobody needs to hear of what has been red for days.
    private static readonly Duration News = Duration.FromDays(1);

    /// <summary>Whether there is something to tell.</summary>
    public async Task<bool> IsAnyDueAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Due(db, now).AnyAsync(cancel);
    }

    /// <summary>Tells of those that have been due for longest, at most 100.</summary>
    /// <returns>How many incidents there was something to tell of.</returns>
    public async Task<int> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var due = await FindAsync(moment.At, cancel);
        foreach (var incident in due)
            await store.DecideAsync(db => NotifyAsync(db, incident, moment, cancel), cancel);
        return due.Count;
    }

    private async Task<List<Guid>> FindAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Due(db, now).OrderBy(incident => incident.AtRiskAt).Select(incident => incident.Id).Take(Batch).ToListAsync(cancel);
    }

    private static async Task NotifyAsync(SupportDbContext db, Guid id, Moment moment, CancellationToken cancel)
    {
        // Meanwhile somebody may have answered, or another process told of it.
        if (await Due(db, moment.At).SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } incident)
            return;
        var isMissed = incident.VerdictAt(moment.At) == ResponseVerdict.Missed;
        db.ResponseNotices.Add(new ResponseNotice { IncidentId = id, Kind = isMissed ? ResponseNoticeKind.Missed : ResponseNoticeKind.AtRisk, Due = incident.ResponseDue, At = moment.At });
        var (number, title, severity, due) = (incident.Number, incident.Title, incident.Severity, incident.ResponseDue);
        MailContent content = isMissed ? new ResponseMissedMail(number, title, severity, due) : new ResponseAtRiskMail(number, title, severity, due);
        foreach (var person in await RecipientsAsync(db, incident, cancel))
            db.Outbox.Add(OutboxMail.To(person, content, moment, id));
    }

    // An assignee who has left answers nobody: then all are told.
    private static async Task<IReadOnlyList<Guid>> RecipientsAsync(SupportDbContext db, Incident incident, CancellationToken cancel)
    {
        var engineers = await db.ActiveEngineers().Select(engineer => engineer.Id).ToListAsync(cancel);
        return engineers.Contains(incident.AssigneeId ?? Guid.Empty) ? [incident.AssigneeId!.Value] : engineers;
    }

    // Until it is answered an open incident stands in the queue at its due moment, so this is one stretch of its index.
    private static IQueryable<Incident> Due(SupportDbContext db, Instant now)
    {
        var old = now - News;
        return db.Incidents.AsNoTracking()
            .Where(incident => incident.RespondedAt == null && !incident.ResponseNotNeeded && incident.AttentionAt > old && incident.AttentionAt < Incident.NoAttention && incident.AtRiskAt <= now)
            .Where(incident => !db.ResponseNotices.Any(notice =>
                notice.IncidentId == incident.Id && notice.Due == incident.ResponseDue && notice.Kind == (incident.ResponseDue < now ? ResponseNoticeKind.Missed : ResponseNoticeKind.AtRisk)));
    }
}
