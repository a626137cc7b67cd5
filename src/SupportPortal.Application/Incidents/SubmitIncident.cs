using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

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
        var submission = draft.Content.ToSubmission(0, moment.By.Person, await JudgeAsync(db, draft.Content, pack!, moment, cancel), pack!.Plan);
        var number = await StoreAsync(db, key, submission, pack, sellerCountry, moment, cancel);
        draft.Submit(number, moment);
        return number;
    }

    private static async Task<LifecycleVerdict> JudgeAsync(
        SupportDbContext db, IncidentDraft content, Pack pack, Moment moment, CancellationToken cancel)
    {
        var product = await db.Products.AsNoTracking().Whole()
            .SingleOrDefaultAsync(one => one.Id == content.ProductId, cancel);
        if (product?.Find(content.VersionId!.Value) is not { } version)
            throw new RefusedException(new VersionIsUnknown());
        await InsistOnExclusionAsync(db, content, cancel);
        PlanAdvisor.CanUse(HeldPack.Of(pack, moment.By.Person, moment), product, version, moment.Today, partner: null)?.Throw();
        return product.Judge(version, moment.Today);
    }

    private static async Task InsistOnExclusionAsync(SupportDbContext db, IncidentDraft content, CancellationToken cancel)
    {
        var kind = await db.Exclusions.AsNoTracking().SingleOrDefaultAsync(one => one.Code == content.HelpKind, cancel)
            ?? throw new RefusedException(new HelpKindIsMissing());
        kind.CanGoOn(content.InsistedExclusion == kind.Code)?.Throw();
    }

    private static async Task<IncidentNumber> StoreAsync(
        SupportDbContext db, Guid cause, Submission submission, Pack pack, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        var country = await db.Users.Where(account => account.Id == submission.CustomerId).Select(account => account.Country).SingleAsync(cancel);
        var calendar = await db.InForceAsync(country, sellerCountry, cancel);
        var number = await db.NextIncidentNumberAsync(cancel);
        var incident = Incident.Submit(number, submission, calendar, moment);
        pack.Use(moment.By.Person, incident.Id, number, cause, moment);
        db.Incidents.Add(incident);
        return number;
    }
}
