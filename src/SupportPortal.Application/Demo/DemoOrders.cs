using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Demo;

/// <summary>The orders of the demonstration, whose packs change hands.</summary>
internal sealed class DemoOrders(
    IDbContextFactory<SupportDbContext> store, EnterOrder enter, PlaceOrder place, NameCoOwner nameCoOwner, RequestRecovery ask, ApproveRecovery approve, RefuseRecovery refuse,
    ChangeAccess access)
{
    // Sent again by a start that goes on, the form makes no second order.
    private static readonly Guid Form = new("6f1c9a52-0d5e-4b58-9b1a-2f4f6f0a7c31");

    /// <summary>What happens to them, in any order.</summary>
    public IEnumerable<DemoStep> Steps(DemoTimes times, DateTimeZone sellerZone) =>
    [
        .. DemoSeed.Orders().SelectMany(order => StepsOf(order, times, sellerZone)),
        .. DemoSeed.Claims().SelectMany(claim => StepsOf(claim, times)),
        new DemoStep(times.DaysAgo(2), DemoAccounts.Customer, (moment, cancel) => place.HandleAsync(new Purchase(Form, SupportPlan.FivePack, null, null), moment, cancel)),
        .. DemoPeople.All.Where(person => person.LeftDaysAgo is not null)
            .Select(person => new DemoStep(times.DaysAgo(person.LeftDaysAgo!.Value), DemoAccounts.Admin, (moment, cancel) => LeaveAsync(person, moment, cancel))),
    ];

    private IEnumerable<DemoStep> StepsOf(DemoOrder order, DemoTimes times, DateTimeZone sellerZone)
    {
        var at = order.LastDayIn is { } days ? BoughtAt(days, times, sellerZone) : times.DaysAgo(order.DaysAgo);
        yield return new DemoStep(at, DemoAccounts.Admin, (moment, cancel) => EnterAsync(order, moment, cancel));
        if (order.CoOwner is { } other)
            yield return new DemoStep(at + Duration.FromDays(1), DemoPeople.Of(order.Buyer!), (moment, cancel) => ShareAsync(order, DemoPeople.Of(other), moment, cancel));
    }

    // The purchase whose anniversary is so many days from today.
    private static Instant BoughtAt(int days, DemoTimes times, DateTimeZone sellerZone) =>
        times.Now.InZone(sellerZone).Date.PlusDays(days).PlusYears(-1).At(new LocalTime(10, 30)).InZoneLeniently(sellerZone).ToInstant();

    private IEnumerable<DemoStep> StepsOf(DemoClaim claim, DemoTimes times)
    {
        var claimant = DemoPeople.Of(claim.By);
        yield return new DemoStep(times.DaysAgo(claim.DaysAgo), claimant, (moment, cancel) => AskAsync(claim, claimant, moment, cancel));
        if (claim.ApprovedDaysAgo is { } days)
            yield return new DemoStep(times.DaysAgo(days), DemoAccounts.Admin, (moment, cancel) => DecideAsync(claim, claimant, approve.HandleAsync, moment, cancel));
        if (claim.RefusedDaysAgo is { } ago)
            yield return new DemoStep(times.DaysAgo(ago), DemoAccounts.Admin, (moment, cancel) => DecideAsync(claim, claimant, refuse.HandleAsync, moment, cancel));
    }

    private async Task EnterAsync(DemoOrder order, Moment moment, CancellationToken cancel)
    {
        var buyer = order.Buyer is { } handle ? DemoPeople.Of(handle) : null;
        var wanted = new NewOrder(order.Number, order.Purchaser, order.Plan, moment.Today)
        {
            PurchaserName = buyer?.Name ?? order.Name,
            Company = buyer?.Company ?? order.Company,
        };
        await enter.HandleAsync(wanted, moment, cancel);
    }

    private async Task ShareAsync(DemoOrder order, DemoAccount other, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var pack = await db.DemoPacks(order.Key).AsNoTracking().SingleAsync(cancel);
        if (!pack.BelongsTo(other.Id))
            await nameCoOwner.HandleAsync(pack.Id, EmailAddress.Of(other.Email), moment, cancel);
    }

    private Task AskAsync(DemoClaim claim, DemoAccount claimant, Moment moment, CancellationToken cancel) => ask.HandleAsync(
        new RecoveryClaim(DemoOrder.NumberOf(claim.Order), claimant.Company, claim.Relation),
        claim.Proof is { } proof ? new ProofUpload(proof.Open(), proof.Name) : null,
        moment,
        cancel);

    private async Task DecideAsync(
        DemoClaim claim, DemoAccount claimant, Func<Guid, string, Moment, CancellationToken, Task> decide, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var number = DemoOrder.NumberOf(claim.Order).Normalized;
        var asked = await db.RecoveryRequests.AsNoTracking().SingleAsync(one => one.AskedBy == claimant.Id && one.NumberNormalized == number, cancel);
        // A refusal leaves nothing that a start which goes on could tell it by.
        if (asked.State == RecoveryState.Waiting)
            await decide(asked.Id, claim.Reason, moment, cancel);
    }

    private async Task LeaveAsync(DemoAccount person, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        if (await db.Users.AnyAsync(account => account.Id == person.Id && account.DisabledAt == null, cancel))
            await access.DisableAsync(person.Id, moment, cancel);
    }
}
