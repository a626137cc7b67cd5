using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Submits a draft: an incident for each of its problems, each one use of a pack, all in one transaction or none (R11, R23).
/// The draft is the key: submitted again, at once or after a crash, it leads to the same incidents.
/// An engineer submits for the customer on the telephone, whose incidents they are and whose packs pay (R37).
/// </summary>
public sealed class SubmitIncident(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Submits all of the draft, or tells the number that it already became, the first of several.</summary>
    /// <param name="draft">The draft's key; it must be the actor's own.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none (R13).</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What is missing, why the pack or the version cannot be used, or <see cref="NotFound"/>.</exception>
    public async Task<IncidentNumber> HandleAsync(Guid draft, string sellerCountry, Moment moment, CancellationToken cancel) =>
        (await HandleAsync(draft, sending: null, sellerCountry, moment, cancel))[0];

    /// <summary>Submits what was picked of the draft, or tells the numbers that it already became.</summary>
    /// <param name="draft">The draft's key; it must be the actor's own.</param>
    /// <param name="sending">What was picked, and what was seen to pay for it; null for all, with what pays found now.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none (R13).</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">What is missing, why a pack or the version cannot be used, or <see cref="NotFound"/>.</exception>
    public Task<IReadOnlyList<IncidentNumber>> HandleAsync(
        Guid draft, Sending? sending, string sellerCountry, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(db => SubmitAsync(db, draft, sending, sellerCountry, moment, cancel), cancel);

    private static async Task<IReadOnlyList<IncidentNumber>> SubmitAsync(
        SupportDbContext db, Guid key, Sending? sending, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        // The packs are locked before the draft is read to be submitted, so that the second of two submissions sees what the first one did.
        var seen = await FindAsync(db.Drafts.AsNoTracking(), key, moment, cancel);
        if (seen.SubmittedAs is not null)
            return seen.Incidents;
        var payers = sending?.Packs ?? await db.PayersAsync(seen, moment, cancel);
        var packs = await db.LockPayersAsync(payers, cancel);
        var draft = await FindAsync(db.Drafts, key, moment, cancel);
        if (draft.SubmittedAs is not null)
            return draft.Incidents;
        if (draft.Version != seen.Version)
            new SomeoneElseWasFaster().Throw();
        var problems = draft.Content.Problems.Where(problem => sending?.Problems.Contains(problem.Key) != false).ToList();
        draft.CanSend(sending?.Problems ?? [.. problems.Select(problem => problem.Key)], sending?.Seen, moment.By)?.Throw();
        Paying.InsistOnEnough([.. payers.Take(problems.Count)], packs, problems.Count, draft.CustomerId, moment);
        await InsistOnExclusionAsync(db, draft.Content, cancel);
        await StoreAsync(db, draft, [.. problems.Zip(payers, (problem, payer) => (problem, packs[payer]))], sellerCountry, moment, cancel);
        return draft.Incidents;
    }

    private static async Task StoreAsync(
        SupportDbContext db, Draft draft, IReadOnlyList<(DraftProblem Problem, Pack Pack)> paid, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        var (content, customer) = (draft.Content, draft.CustomerId);
        var origin = await OriginAsync(db, content, moment, cancel);
        var verdict = await db.JudgeAsync(content.ProductId!.Value, content.VersionId!.Value, [.. paid.Select(one => one.Pack).Distinct()], customer, moment, cancel);
        var calendar = await db.CalendarOfAsync(customer, sellerCountry, cancel);
        var numbers = new Dictionary<Guid, IncidentNumber>();
        foreach (var (problem, pack) in paid)
        {
            var submission = content.ToSubmission(problem, customer, verdict, pack.Id, pack.Plan);
            var incident = await db.StoreAsync(pack, draft.CauseOf(problem), customer, number => Incident.Submit(number, submission, calendar, moment), moment, cancel);
            numbers[problem.Key] = incident.Number;
            origin?.TellRaised(content.RaisedFrom!, incident.Number, moment);
        }

        if (draft.Submit(numbers, moment) is { } rest)
            db.Drafts.Add(rest);
    }

    private static async Task<Draft> FindAsync(IQueryable<Draft> drafts, Guid key, Moment moment, CancellationToken cancel) =>
        await drafts.SingleOrDefaultAsync(one => one.Id == key && one.OwnerId == moment.By.Person, cancel)
            ?? throw new RefusedException(new NotFound());

    // The incident that it was raised from is told; one that the actor may no longer see is not.
    private static async Task<Incident?> OriginAsync(SupportDbContext db, IncidentDraft content, Moment moment, CancellationToken cancel) =>
        content.RaisedFrom is { } from && await db.Incidents.Where(IncidentVisibility.VisibleTo(moment.By)).AnyAsync(one => one.Number == from.Number, cancel)
            && await db.LockIncidentAsync(from.Number, moment.By, cancel) is { } origin && origin.CanRaiseFrom(moment.By) is null
            ? origin
            : null;

    private static async Task InsistOnExclusionAsync(SupportDbContext db, IncidentDraft content, CancellationToken cancel)
    {
        var kind = await db.Exclusions.AsNoTracking().SingleOrDefaultAsync(one => one.Code == content.HelpKind, cancel)
            ?? throw new RefusedException(new HelpKindIsMissing());
        kind.CanGoOn(content.InsistedExclusion == kind.Code)?.Throw();
    }
}
