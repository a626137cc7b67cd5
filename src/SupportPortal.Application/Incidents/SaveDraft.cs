using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Saves what was typed so far, at every step of the intake; the last one saved counts.</summary>
public sealed class SaveDraft(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Begins a draft of the actor's own.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="RefusedException"><see cref="TooManyDrafts"/>.</exception>
    public Task<Guid> BeginAsync(IncidentDraft content, Moment moment, CancellationToken cancel) => BeginAsync(content, null, moment, cancel);

    /// <summary>Begins a draft, for a customer on the telephone if one is named (R37).</summary>
    /// <param name="content">What was typed so far.</param>
    /// <param name="customer">Whose incident it becomes; null for the actor's own.</param>
    /// <param name="moment">Who types, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>Its key.</returns>
    /// <exception cref="RefusedException"><see cref="TooManyDrafts"/>, <see cref="NotAllowed"/>, <see cref="CustomerIsNotThere"/>.</exception>
    public Task<Guid> BeginAsync(IncidentDraft content, Guid? customer, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            if (customer is { } other)
                await db.LockCustomerAsync(other, cancel);
            if (await db.Drafts.CountAsync(one => one.OwnerId == moment.By.Person && one.SubmittedAs == null, cancel) >= Limits.Drafts)
                new TooManyDrafts(Limits.Drafts).Throw();
            var draft = new Draft(content, moment, customer);
            db.Drafts.Add(draft);
            return draft.Id;
        },
        cancel);

    /// <summary>Changes a draft of the actor's own.</summary>
    /// <param name="draft">Its key.</param>
    /// <param name="change">Makes the new content of the present one; a step changes only its own part.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="NotFound"/> or <see cref="DraftIsSubmitted"/>.</exception>
    public Task<IncidentDraft> HandleAsync(Guid draft, Func<IncidentDraft, IncidentDraft> change, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(
            async db =>
            {
                var kept = await db.Drafts.SingleOrDefaultAsync(one => one.Id == draft && one.OwnerId == moment.By.Person, cancel)
                    ?? throw new RefusedException(new NotFound());
                var content = change(kept.Content);
                kept.Save(content, moment);
                return content;
            },
            cancel);
}
