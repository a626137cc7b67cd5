using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Raises a message as a new incident: begins a draft that is filled with what is known (R11).</summary>
public sealed class RaiseIncident(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Begins the draft; asked again, it leads to the one that was begun, as long as that is not submitted.</summary>
    /// <param name="from">The message.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The draft's key.</returns>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="TooManyDrafts"/>, or what <see cref="Incident.CanRaiseFrom"/> says.</exception>
    public Task<Guid> HandleAsync(RaisedFrom from, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            // Locked, so that a button pressed twice begins one draft.
            var incident = await db.LockIncidentAsync(from.Number, moment.By, cancel);
            incident.CanRaiseFrom(moment.By)?.Throw();
            var message = await db.TimelineEntries.AsNoTracking().Where(IncidentVisibility.EntriesVisibleTo(moment.By))
                .SingleOrDefaultAsync(entry => entry.IncidentId == incident.Id && entry.Sequence == from.Sequence, cancel);
            if (message is not { CanBeRaised: true })
                throw new RefusedException(new NotFound());
            return await BeginAsync(db, from, IncidentDraft.Of(incident, message), moment, cancel);
        },
        cancel);

    private static async Task<Guid> BeginAsync(SupportDbContext db, RaisedFrom from, IncidentDraft content, Moment moment, CancellationToken cancel)
    {
        var drafts = await db.Drafts.AsNoTracking().Where(one => one.OwnerId == moment.By.Person && one.SubmittedAs == null).ToListAsync(cancel);
        if (drafts.Find(draft => draft.Content.RaisedFrom == from) is { } begun)
            return begun.Id;
        if (drafts.Count >= Limits.Drafts)
            new TooManyDrafts(Limits.Drafts).Throw();
        var draft = new Draft(content, moment);
        db.Drafts.Add(draft);
        return draft.Id;
    }
}
