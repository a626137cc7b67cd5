using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Demo;

public sealed class DemonstrationContract
{
    private static readonly Instant Later = Given.Noon + Duration.FromMinutes(7);

    [Theory, OnEachStore]
    public async Task Has_everything_in_every_state_and_is_made_once(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        using var demo = new DemoOn(store);

        Assert.True(await demo.MakeAsync(Given.Noon));
        await HasIncidentsInEveryStateAsync(store);
        await HasPacksInEveryStateAsync(store);
        Assert.Empty(await demo.VerifyAsync(Later));
        var before = await CountAsync(store);
        Assert.False(await demo.MakeAsync(Later));
        Assert.Equal(before, await CountAsync(store));
    }

    [Theory, OnEachStore]
    public async Task Goes_on_where_a_killed_start_left_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        using var demo = new DemoOn(store) { DiesAt = "dfsr01200-waw-fs02.log" };

        await Assert.ThrowsAsync<IOException>(() => demo.MakeAsync(Given.Noon));
        demo.DiesAt = "linked-servers.txt";
        await Assert.ThrowsAsync<IOException>(() => demo.MakeAsync(Later));
        demo.DiesAt = null;
        Assert.True(await demo.MakeAsync(Later));

        Assert.Equal((DemoSeed.Orders().Count + 1, DemoSeed.Incidents().Count, DemoSeed.Incidents().Count + 1), await CountAsync(store));
        await HasIncidentsInEveryStateAsync(store);
        await HasPacksInEveryStateAsync(store);
        Assert.False(await demo.MakeAsync(Later));
    }

    [Fact]
    public async Task Leaves_a_portal_that_is_in_use_alone()
    {
        await using var store = await Stores.NewAsync(Store.Sqlite);
        await store.APackAsync(await store.APersonAsync());
        using var demo = new DemoOn(store);

        Assert.False(await demo.MakeAsync(Given.Noon));
        Assert.Equal((1, 0, 0), await CountAsync(store));
    }

    private static async Task HasIncidentsInEveryStateAsync(TestStore store)
    {
        await using var db = store.Open();
        var incidents = await db.Incidents.AsNoTracking().ToListAsync();
        Assert.Equal(Enum.GetValues<Stage>(), incidents.Select(one => one.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<Severity>(), incidents.Where(one => one.IsOpen).Select(one => one.Severity).Distinct().Order());
        Assert.Superset(
            new HashSet<ResponseVerdict> { ResponseVerdict.Open, ResponseVerdict.AtRisk, ResponseVerdict.Missed },
            incidents.Where(one => one.Stage == Stage.New).Select(one => one.VerdictAt(Given.Noon)).ToHashSet());
        Assert.Contains(incidents, one => one is { Stage: Stage.InProgress, CustomerWaitingSince: not null });
        Assert.Contains(incidents, one => one.RequestedSeverity is not null);
        Assert.Contains(incidents, one => one.CustomerId == DemoAccounts.Customer.Id && one.Stage == Stage.SolutionSuggested);
        Assert.Contains(incidents, one => one is { IsOpen: true, LatestDefinition.IsAgreed: false } && one.CustomerId == DemoAccounts.Customer.Id);
        Assert.All(await db.TimelineEntries.Select(entry => entry.At).ToListAsync(), at => Assert.True(at <= Given.Noon));
        Assert.Empty(await db.Outbox.Where(mail => mail.SentAt == null).ToListAsync());
    }

    private static async Task HasPacksInEveryStateAsync(TestStore store)
    {
        await using var db = store.Open();
        var packs = await db.Packs.Include(pack => pack.Ledger).AsNoTracking().ToListAsync();
        var today = Given.Moment(Domain.Actor.System).Today;
        Assert.All(packs, pack => Assert.Equal(pack.Balance, pack.Ledger.Sum(entry => entry.Change)));
        Assert.All(await db.Incidents.Select(one => one.Id).ToListAsync(), id => Assert.Single(packs.SelectMany(pack => pack.Ledger), entry => entry.IncidentId == id));
        Predicate<Pack>[] states =
        [
            pack => pack.Balance == pack.Size, pack => pack.Balance > 0 && pack.Balance < pack.Size, pack => pack.Balance == 0,
            pack => pack.HasExpired(today) && pack.Balance > 0, pack => pack.LastDay == today.PlusDays(5), pack => pack is { Size: 1, Balance: 1 },
            pack => pack.WaitsFor is not null, pack => pack.Recovery is not null, pack => pack.CoOwners.Count > 0,
        ];
        Assert.All(states, state => Assert.Contains(packs, state));
        var waiting = await db.RecoveryRequests.Where(claim => claim.State == RecoveryState.Waiting).Select(claim => claim.PackId).ToListAsync();
        Assert.Single(waiting.Distinct());
        Assert.Contains(await db.Partners.ToListAsync(), partner => partner.Status is not null);
        Assert.Equal([ExemptionState.Waiting, ExemptionState.Approved], (await db.TaxExemptions.ToListAsync()).Select(one => one.State).Order());
        Assert.Contains(await db.Orders.ToListAsync(), order => order.IsTaxExempt);
        Assert.Equal(2, waiting.Count);
    }

    private static async Task<(int Orders, int Incidents, int Drafts)> CountAsync(TestStore store)
    {
        await using var db = store.Open();
        return (await db.Orders.CountAsync(), await db.Incidents.CountAsync(), await db.Drafts.CountAsync());
    }
}
