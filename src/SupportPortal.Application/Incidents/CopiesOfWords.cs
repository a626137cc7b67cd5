using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// How deeds that remove words come to their copies: in what the incident was split from, in what was split or raised from
/// it, and so on, and in the drafts of who could raise from it (R37). All are locked in the order in which they came to be,
/// so that a part that is accepted meanwhile is either there already or finds the words gone.
/// </summary>
internal static class CopiesOfWords
{
    /// <summary>The incident to remove words from, with its parts, locked after the one that it was split from.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is none, or it is not for this actor.</exception>
    public static async Task<Incident> LockWithOriginalAsync(this SupportDbContext db, IncidentNumber number, Actor actor, CancellationToken cancel)
    {
        var from = await db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).Where(one => one.Number == number)
            .Select(one => one.SplitFrom).SingleOrDefaultAsync(cancel);
        if (from is { } original)
            await db.LockWithPartsAsync(original, Actor.System, cancel);
        return await db.LockWithPartsAsync(number, actor, cancel);
    }

    /// <summary>Removes the copies of what was removed from an incident.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="incident">The incident, locked.</param>
    /// <param name="echo">What was removed.</param>
    /// <param name="isItsOwn">Whether it is the words that it came with, which may be those of a part.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    public static async Task RemoveCopiesAsync(
        this SupportDbContext db, Incident incident, Echo echo, bool isItsOwn, Moment moment, CancellationToken cancel)
    {
        await db.RemoveAsync(incident, echo, Incident.OfSplits, moment, cancel);
        if (isItsOwn && incident.SplitFrom is { } from)
        {
            var original = db.Incidents.Local.Single(one => one.Number == from);
            if (await db.RemoveAsync(original, echo, Incident.OfSplits, moment, cancel))
                original.TellCopiesRemoved(incident.Number, moment);
        }

        await db.RemoveBelowAsync(incident, echo, moment, cancel);
        await db.RemoveFromDraftsAsync(incident, echo, cancel);
    }

    /// <summary>What mails hold of words is removed; those of an entry are caused at its moment.</summary>
    public static async Task ForgetMailsAsync(
        this SupportDbContext db, Guid incident, Instant? of, string words, string instead, CancellationToken cancel)
    {
        var mails = await db.Outbox.Where(mail => mail.IncidentId == incident && (of == null || mail.CreatedAt == of)).ToListAsync(cancel);
        mails.ForEach(mail => mail.Forget(words, instead));
    }

    /// <summary>The incidents that were split or raised from one, as far as they could hold its words.</summary>
    public static async Task<IReadOnlyList<IncidentNumber>> BelowAsync(this SupportDbContext db, Incident incident, CancellationToken cancel)
    {
        var split = await db.Incidents.Where(one => one.SplitFrom == incident.Number).Select(one => one.Number).ToListAsync(cancel);
        var told = await db.TimelineEntries.AsNoTracking()
            .Where(entry => entry.IncidentId == incident.Id && entry.Kind == EntryKind.RaisedAsNew).ToListAsync(cancel);
        return [.. split.Concat(told.Select(entry => entry.Details.RaisedAs!.Value)).Concat(await db.UntoldAsync(incident, cancel)).Distinct().Order()];
    }

    // Who took part no more when they submitted what they had raised left no word of it.
    private static async Task<IEnumerable<IncidentNumber>> UntoldAsync(this SupportDbContext db, Incident incident, CancellationToken cancel)
    {
        var people = await db.CouldRaiseAsync(incident, cancel);
        var raised = await db.Incidents.AsNoTracking().Where(one => people.Contains(one.CustomerId) && one.RaisedFrom != null)
            .Select(one => new { one.Number, one.RaisedFrom }).ToListAsync(cancel);
        return raised.Where(one => one.RaisedFrom!.Number == incident.Number).Select(one => one.Number);
    }

    // Whoever was on the customer's side, also who is not any more.
    private static async Task<IReadOnlyList<Guid>> CouldRaiseAsync(this SupportDbContext db, Incident incident, CancellationToken cancel)
    {
        var named = await db.TimelineEntries.AsNoTracking()
            .Where(entry => entry.IncidentId == incident.Id && entry.Kind == EntryKind.ParticipantAdded).ToListAsync(cancel);
        return [incident.CustomerId, .. named.Select(entry => entry.Details.Person!.Value).Distinct()];
    }

    // Each came after what it was made from, so that numbers only grow on the way down.
    private static async Task RemoveBelowAsync(this SupportDbContext db, Incident incident, Echo echo, Moment moment, CancellationToken cancel)
    {
        var waiting = new SortedSet<IncidentNumber>(await db.BelowAsync(incident, cancel));
        while (waiting.Count > 0)
        {
            var number = waiting.Min;
            waiting.Remove(number);
            var made = await db.LockWithPartsAsync(number, Actor.System, cancel);
            if (await db.RemoveAllAsync(made, echo, moment, cancel))
                made.TellCopiesRemoved(incident.Number, moment);
            waiting.UnionWith(await db.BelowAsync(made, cancel));
        }
    }

    private static async Task<bool> RemoveAllAsync(this SupportDbContext db, Incident made, Echo echo, Moment moment, CancellationToken cancel)
    {
        var title = made.Title;
        var beside = made.RemoveCopies(echo);
        if (made.Title != title)
            await db.ForgetMailsAsync(made.Id, of: null, title, made.Title, cancel);
        return await db.RemoveAsync(made, echo, [.. Incident.OfSplits, EntryKind.Submitted], moment, cancel) || beside;
    }

    private static async Task<bool> RemoveAsync(
        this SupportDbContext db, Incident incident, Echo echo, IReadOnlyList<EntryKind> kinds, Moment moment, CancellationToken cancel)
    {
        var entries = await db.TimelineEntries.Where(entry => entry.IncidentId == incident.Id && kinds.Contains(entry.Kind)).ToListAsync(cancel);
        var words = entries.ToDictionary(entry => entry.Id, entry => entry.Text);
        var changed = incident.RemoveCopies(echo, entries, moment.At);
        foreach (var entry in changed)
            await db.ForgetMailsAsync(incident.Id, entry.At, words[entry.Id]!, entry.Text!, cancel);
        return changed.Count > 0;
    }

    private static async Task RemoveFromDraftsAsync(this SupportDbContext db, Incident incident, Echo echo, CancellationToken cancel)
    {
        var people = await db.CouldRaiseAsync(incident, cancel);
        foreach (var draft in await db.Drafts.Where(draft => people.Contains(draft.OwnerId) && draft.SubmittedAs == null).ToListAsync(cancel))
        {
            if (draft.Content.RaisedFrom?.Number == incident.Number)
                draft.RemoveCopies(echo);
        }
    }
}
