using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Submits a draft: one incident, one use of one pack, in one transaction (R23). The draft is the key: submitted again,
/// at once or after a crash, it leads to the same incident.
/// </summary>
public sealed class SubmitIncident(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Submits the draft, or tells the number that it already became.</summary>
    /// <param name="draft">The draft's key; it must be the actor's own.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none (R13).</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What is missing, why the pack or the version cannot be used, or <see cref="NotFound"/>.</exception>
    public Task<IncidentNumber> HandleAsync(Guid draft, string sellerCountry, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(db => SubmitAsync(db, draft, sellerCountry, moment, cancel), cancel);

    private static async Task<IncidentNumber> SubmitAsync(
        SupportDbContext db, Guid key, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        // The pack is locked before the draft is read, so that the second of two submissions sees what the first one did.
        var payer = await db.Drafts.Where(one => one.Id == key).Select(one => one.Content).SingleOrDefaultAsync(cancel);
        var pack = payer?.PackId is { } id ? await db.LockPackAsync(id, cancel) : null;
        var draft = await db.Drafts.SingleOrDefaultAsync(one => one.Id == key && one.OwnerId == moment.By.Person, cancel)
            ?? throw new RefusedException(new NotFound());
        if (draft.SubmittedAs is { } already)
            return already;
        if (draft.Content.PackId != pack?.Id)
            new SomeoneElseWasFaster().Throw();
        draft.Content.Missing(IntakeStep.Review)?.Throw();
        await InsistOnExclusionAsync(db, draft.Content, cancel);
        var verdict = await db.JudgeAsync(draft.Content.ProductId!.Value, draft.Content.VersionId!.Value, pack!, moment.By.Person, moment, cancel);
        var submission = draft.Content.ToSubmission(0, moment.By.Person, verdict, pack!.Plan);
        var incident = await db.StoreAsync(
            pack, key, sellerCountry, submission.CustomerId, (number, calendar) => Incident.Submit(number, submission, calendar, moment), moment, cancel);
        draft.Submit(incident.Number, moment);
        return incident.Number;
    }

    private static async Task InsistOnExclusionAsync(SupportDbContext db, IncidentDraft content, CancellationToken cancel)
    {
        var kind = await db.Exclusions.AsNoTracking().SingleOrDefaultAsync(one => one.Code == content.HelpKind, cancel)
            ?? throw new RefusedException(new HelpKindIsMissing());
        kind.CanGoOn(content.InsistedExclusion == kind.Code)?.Throw();
    }
}
