using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class SubmitIncidentContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Stores_the_incident_and_uses_exactly_one_of_the_pack(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync(country: "PL");
        var pack = await store.APackAsync(customer);
        var draft = await store.ADraftAsync(customer, pack);

        var number = await SubmitAsync(store, draft, customer);

        await using var db = store.Open();
        var incident = await db.LoadIncidentAsync(number, customer, CancellationToken.None);
        var used = await db.LedgerEntries.SingleAsync(entry => entry.PackId == pack && entry.Kind == LedgerKind.Used);
        Assert.Equal(("Poland", Given.Noon, Stage.New), (incident.Receipt.Calendar.Name, incident.SubmittedAt, incident.Stage));
        Assert.Equal((incident.Id, 4, draft), (used.IncidentId, used.BalanceAfter, used.CauseId));
        Assert.Equal(number, (await db.Drafts.SingleAsync(one => one.Id == draft)).SubmittedAs);
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Makes_one_incident_of_a_form_sent_twenty_times(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer);
        var draft = await store.ADraftAsync(customer, pack);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SubmitAsync(store, draft, customer)));

        await using var db = store.Open();
        Assert.Single(numbers.Distinct());
        Assert.Equal(1, await db.Incidents.CountAsync(incident => incident.CustomerId == customer.Person));
        Assert.Equal(4, (await db.Packs.SingleAsync(one => one.Id == pack)).Balance);
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Lets_exactly_one_of_many_drafts_have_the_last_incident_and_keeps_the_others(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer, SupportPlan.SingleIncident);
        var drafts = new List<Guid>();
        for (var i = 0; i < 12; i++)
            drafts.Add(await store.ADraftAsync(customer, pack));

        var refusals = await Task.WhenAll(drafts.Select(draft => RefusalAsync(store, draft, customer)));

        await using var db = store.Open();
        Assert.Equal(1, refusals.Count(refusal => refusal is null));
        Assert.Equal(11, refusals.Count(refusal => refusal is PackIsUsedUp));
        Assert.Equal(11, await db.Drafts.CountAsync(draft => drafts.Contains(draft.Id) && draft.SubmittedAs == null));
    }

    [Theory, OnEachStore]
    [Rule("R30")]
    public async Task Refuses_a_version_out_of_support_with_its_successor_and_uses_nothing(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer);
        var old = (await store.Open().Products.Include(product => product.Versions).SingleAsync(product => product.Slug == "windows-server")).Find("2008-sp2")!;
        var draft = await store.ADraftAsync(customer, pack, but: content => content with { VersionId = old.Id });

        var refusal = Assert.IsType<VersionIsOutOfLifecycle>(await RefusalAsync(store, draft, customer));

        Assert.NotNull(refusal.Successor);
        Assert.Equal(5, (await store.Open().Packs.SingleAsync(one => one.Id == pack)).Balance);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Does_not_find_the_draft_or_the_incident_of_another(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, stranger) = (await store.APersonAsync(), await store.APersonAsync());
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer));

        Assert.Equal(new NotFound(), await RefusalAsync(store, draft, stranger));

        var number = await SubmitAsync(store, draft, customer);
        await using var db = store.Open();
        await Assert.ThrowsAsync<RefusedException>(() => db.LoadIncidentAsync(number, stranger, CancellationToken.None));
    }

    private static Task<IncidentNumber> SubmitAsync(TestStore store, Guid draft, Actor customer) =>
        new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None);

    private static async Task<Refusal?> RefusalAsync(TestStore store, Guid draft, Actor customer)
    {
        try
        {
            await SubmitAsync(store, draft, customer);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}
