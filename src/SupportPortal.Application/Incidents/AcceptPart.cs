using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// The customer accepts a part of a split and says what pays: one incident, one use of one pack, in one transaction (R10,
/// R23). Accepted again, at once or after a crash, it leads to the same incident.
/// </summary>
public sealed class AcceptPart(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Accepts it, or tells the number that it already became.</summary>
    /// <param name="number">The incident that was split.</param>
    /// <param name="part">Which of its parts.</param>
    /// <param name="choice">What pays for it, and how severe it is.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none (R13).</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">Why the part, the pack or the version will not do, or <see cref="NotFound"/>.</exception>
    public Task<IncidentNumber> HandleAsync(
        IncidentNumber number, int part, PartChoice choice, string sellerCountry, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(db => AcceptAsync(db, number, part, choice, sellerCountry, moment, cancel), cancel);

    private static async Task<IncidentNumber> AcceptAsync(
        SupportDbContext db, IncidentNumber number, int part, PartChoice choice, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        // The pack is locked first, as in every deed on one; then the incident, where two packs are chosen in two tabs.
        var pack = await db.LockPackAsync(choice.Pack, cancel);
        var original = await db.LockWithPartsAsync(number, moment.By, cancel);
        if (IsAccepted(original, part, moment) is { } already)
            return already;
        original.CanAnswerPart(part, moment.By, moment.At)?.Throw();
        var verdict = await db.JudgeAsync(original.ProductId, original.VersionId, [pack], original.CustomerId, moment, cancel);
        var acceptance = new PartAcceptance(verdict, pack.Id, pack.Plan, choice.Severity, choice.Impact);
        var cause = original.Parts.Single(one => one.Number == part).Id;
        var calendar = await db.CalendarOfAsync(original.CustomerId, sellerCountry, cancel);
        var made = await db.StoreAsync(
            pack, cause, original.CustomerId,
            given => original.AcceptPart(part, acceptance, given, calendar, moment), moment, cancel);
        return made.Number;
    }

    private static IncidentNumber? IsAccepted(Incident original, int part, Moment moment) =>
        original.CustomerId == moment.By.Person
            ? original.Parts.FirstOrDefault(one => one.Number == part && one.State == PartState.Accepted)?.Became
            : null;
}
