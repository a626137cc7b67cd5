using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Removes the text of an entry for good: from the incident, from what was raised or split from it, and from the mails that
/// carried it as far as they have not been sent (R37). It waits for those who write, and is not refused because they did.
/// </summary>
public sealed class RemoveText(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Removes it.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="sequence">The entry's place in the timeline.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, or why it cannot be.</exception>
    public Task HandleAsync(IncidentNumber number, int sequence, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var incident = await db.LockWithOriginalAsync(number, moment.By, cancel);
            var entry = await db.TimelineEntries.Where(IncidentVisibility.EntriesVisibleTo(moment.By))
                .SingleOrDefaultAsync(one => one.IncidentId == incident.Id && one.Sequence == sequence, cancel)
                ?? throw new RefusedException(new NotFound());
            var (words, echo) = (entry.Text ?? "", Echo.Of(incident, entry));
            incident.RemoveText(entry, moment);
            await db.ForgetMailsAsync(incident.Id, entry.At, words, "", cancel);
            // What only the support side reads was never copied.
            if (!entry.IsInternal)
                await db.RemoveCopiesAsync(incident, echo, entry.Kind == EntryKind.Submitted, moment, cancel);
        },
        cancel);
}
