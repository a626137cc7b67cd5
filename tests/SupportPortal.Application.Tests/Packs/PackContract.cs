using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

public sealed class PackContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly Guid Owner = Guid.NewGuid();
    private static readonly Moment Now = Moment.Of(new Actor(Owner, Roles.Customer), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);

    [Theory, OnEachStore]
    [Rule("R20")]
    public async Task Keeps_balance_and_ledger_together(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var pack = await PurchaseAsync(store, SupportPlan.FivePack);

        await UseAsync(store, pack);

        await using var db = store.Open();
        var kept = await db.Packs.SingleAsync(one => one.Id == pack);
        Assert.Equal(4, kept.Balance);
        Assert.Equal([(1, 5), (2, -1)], kept.Ledger.OrderBy(entry => entry.Sequence).Select(entry => (entry.Sequence, entry.Change)));
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Subject == pack));
    }

    [Theory, OnEachStore]
    [Rule("R20")]
    public async Task Takes_one_deed_of_two_that_read_it_at_once_without_its_lock(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var pack = await PurchaseAsync(store, SupportPlan.FivePack);
        await using var one = store.Open();
        await using var other = store.Open();
        var (first, second) = (await one.Packs.SingleAsync(found => found.Id == pack), await other.Packs.SingleAsync(found => found.Id == pack));

        first.Correct(-1, new LedgerCause(Guid.NewGuid(), "Used elsewhere."), Now);
        await one.SaveChangesAsync();
        second.Correct(-2, new LedgerCause(Guid.NewGuid(), "Used elsewhere."), Now);

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => other.SaveChangesAsync());
        await using var db = store.Open();
        Assert.Equal(4, (await db.Packs.SingleAsync(found => found.Id == pack)).Balance);
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Gives_its_last_incident_to_exactly_one_of_many(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var pack = await PurchaseAsync(store, SupportPlan.SingleIncident);

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => TryUseAsync(store, pack)));

        Assert.Equal(1, answers.Count(answer => answer is null));
        Assert.Equal(23, answers.Count(answer => answer is PackIsUsedUp));
    }

    private static async Task<Guid> PurchaseAsync(TestStore store, SupportPlan plan)
    {
        var details = new OrderDetails(OrderConfirmationNumber.Of(Guid.NewGuid().ToString("N")[..20]), EmailAddress.Of("anna@brzoza.example"), plan, Now.Today);
        await using var db = store.Open();
        var order = Order.Record(details, OrderSource.Admin, Now);
        var pack = Pack.Purchase(order, PackContents.Fixed(plan, Now.Today), Owner, Now);
        db.AddRange(order, pack);
        await db.SaveChangesAsync();
        return pack.Id;
    }

    private static Task UseAsync(TestStore store, Guid pack) => store.Contexts.DecideAsync(
        async db =>
        {
            var locked = await db.LockPackAsync(pack, CancellationToken.None);
            locked.Use(Owner, Guid.NewGuid(), new IncidentNumber(1), Guid.NewGuid(), Now);
        },
        CancellationToken.None);

    private static async Task<Refusal?> TryUseAsync(TestStore store, Guid pack)
    {
        try
        {
            await UseAsync(store, pack);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}
