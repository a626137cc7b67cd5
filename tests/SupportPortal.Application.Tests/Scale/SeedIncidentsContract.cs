using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Scale;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Application.Tests.Scale;

public sealed class SeedIncidentsContract
{
    [Theory, OnEachStore]
    [Rule("R20")]
    public async Task Leaves_every_ledger_summed_up_and_every_incident_paid_for_once(Store kind)
    {
        await using var store = await FilledAsync(kind);
        await using var db = store.Open();

        Assert.Equal(200, await db.Incidents.CountAsync());
        Assert.Equal(200, await db.LedgerEntries.Where(entry => entry.Change == -1).Select(entry => entry.IncidentId).Distinct().CountAsync());
        Assert.All(await db.Packs.ToListAsync(), pack => Assert.Equal((0, 0), (pack.Balance, pack.Ledger.MaxBy(entry => entry.Sequence)!.BalanceAfter)));
        Assert.Equal(0, await db.Outbox.CountAsync());
    }

    [Theory, OnEachStore]
    public async Task Leaves_some_open_and_goes_on_counting_numbers(Store kind)
    {
        await using var store = await FilledAsync(kind);
        var customer = await store.APersonAsync();

        var number = await store.AnIncidentAsync(customer);

        Assert.Equal(IncidentNumbers.First + 200, number.Value);
        Assert.InRange(await store.Open().Incidents.CountAsync(incident => incident.Stage != Domain.Incidents.Stage.Closed), 1, 60);
    }

    private static async Task<TestStore> FilledAsync(Store kind)
    {
        var store = await Stores.NewAsync(kind);
        await new SeedIncidents(store.Contexts).HandleAsync(200, 1, Given.Noon, DateTimeZone.Utc, _ => { }, CancellationToken.None);
        return store;
    }
}
