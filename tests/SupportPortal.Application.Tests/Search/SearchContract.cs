using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Search;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Search;

public sealed class SearchContract
{
    private static readonly CancellationToken Cancel = CancellationToken.None;

    [Theory]
    [OnEachStore("replication")]
    [OnEachStore("REPLI")] // a beginning
    [OnEachStore("stops brzezinska")] // title, and who it is from, without the accent
    [OnEachStore("Żółwią łódź")] // accents or none
    [OnEachStore("zolwia lodz")]
    [OnEachStore("\"a few hours\" dfs")]
    [OnEachStore("windows 2022 serv")]
    [OnEachStore("* OR NOT (dfs) NEAR/2 ^ : - ' ; DROP TABLE x \0 \ud800 \"")] // words are words
    public async Task Finds_the_same_on_each_store(Store kind, string typed)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        var number = await WriteAsync(store, customer, "Stops a few hours after: żółwia ŁÓDŹ. Or not near 2 drop table x.");

        var (own, all) = (await store.FindAsync(typed, customer), await store.FindAsync(typed, await store.AnEngineerAsync()));

        Assert.Equal([number], own.Hits.Select(hit => hit.Number));
        Assert.Equal([number], all.Hits.Select(hit => hit.Number));
    }

    [Theory]
    [OnEachStore("replicatio stops")] // only the last word may be a beginning
    [OnEachStore("\"hours few\"")]
    [OnEachStore("\"replication restart\"")]
    [OnEachStore("replication nowhere")]
    [OnEachStore("plication")]
    [OnEachStore("%")]
    [OnEachStore("_ %% replication%nowhere")]
    public async Task Finds_nothing_else(Store kind, string typed)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        await WriteAsync(store, customer, "It stops a few hours after every restart.");

        Assert.Empty(SearchQuery.Of(typed).CanBeAsked ? (await store.FindAsync(typed, customer)).Hits : []);
        Assert.Empty(SearchQuery.Of(typed).CanBeAsked ? (await store.FindAsync(typed, await store.AnEngineerAsync())).Hits : []);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Finds_for_customers_what_is_theirs_and_no_internal_word(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, other, participant, engineer) = (await store.APersonAsync(), await store.APersonAsync(), await store.APersonAsync(), await store.AnEngineerAsync());
        var (number, _) = (await WriteAsync(store, customer, "It is the weasel."), await WriteAsync(store, other, "Another weasel."));
        await new AddParticipant(store.Contexts).HandleAsync(number, $"{participant.Person:N}@example.com", Given.Moment(customer), Cancel);
        await store.ActAsync(number, engineer, (incident, _, moment) => incident.Note(new Message("Looks like a badger."), moment));

        Assert.Equal([number], (await store.FindAsync("weasel", customer)).Hits.Select(hit => hit.Number));
        Assert.Equal([number], (await store.FindAsync("weasel", participant)).Hits.Select(hit => hit.Number));
        Assert.Equal(2, (await store.FindAsync("weasel", engineer)).Incidents);
        Assert.Empty((await store.FindAsync("badger", customer)).Hits);
        Assert.Empty((await store.FindAsync("badger", participant)).Hits);
        Assert.True((await store.FindAsync("badger", engineer)).Hits.Single().Places.Single().IsInternal);
        Assert.Equal((true, false, true), (await store.HasAsync(number, participant), await store.HasAsync(number, other), await store.HasAsync(number, engineer)));
    }

    [Theory, OnEachStore]
    public async Task Shows_the_newest_first_and_each_incident_once_from_page_to_page(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var numbers = new List<IncidentNumber>();
        for (var i = 0; i < SearchIncidents.PageSize + 3; i++)
            numbers.Add(await store.AnIncidentAsync(customer, at: Given.Noon - Duration.FromHours(i % 5 * 100 + i)));
        var search = new SearchIncidents(store.Contexts);

        var first = await search.HandleAsync(SearchQuery.Of("replication"), null, null, Given.Moment(engineer), Cancel);
        var second = await search.HandleAsync(SearchQuery.Of("replication"), first.Older, null, Given.Moment(engineer), Cancel);
        var back = await search.HandleAsync(SearchQuery.Of("replication"), null, second.Newer, Given.Moment(engineer), Cancel);

        Assert.Equal((SearchIncidents.PageSize, 3, numbers.Count), (first.Hits.Count, second.Hits.Count, first.Incidents));
        Assert.Equal(numbers.OrderBy(number => (number.Value - numbers[0].Value) % 5 * 100 + number.Value - numbers[0].Value), first.Hits.Concat(second.Hits).Select(hit => hit.Number));
        Assert.Equal(first.Hits.Select(hit => hit.Number), back.Hits.Select(hit => hit.Number));
        Assert.Equal((null, null), (first.Newer, second.Older));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Finds_nothing_of_what_was_removed(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await WriteAsync(store, customer, "The password is hunter2.");
        var removed = new RemoveText(store.Contexts).HandleAsync(number, 1, Given.Moment(customer), Cancel);
        await removed;
        await new RemoveTitle(store.Contexts).HandleAsync(number, "Ferret", Given.Moment(customer), Cancel);

        Assert.Empty((await store.FindAsync("hunter2", engineer)).Hits);
        Assert.Empty((await store.FindAsync("replication", customer)).Hits);
        Assert.Equal([number], (await store.FindAsync("ferret", engineer)).Hits.Select(hit => hit.Number));
        Assert.Equal(0, await store.CountAsync("hunter2"));
        Assert.Empty(await store.FaultsAsync());
    }

    [Theory, OnEachStore]
    [Rule("R38")]
    public async Task Follows_people_who_change_their_names_or_leave(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer);
        Assert.Equal([number], (await store.FindAsync("brzezińska", engineer)).Hits.Select(hit => hit.Number));

        await using (var db = store.Open())
        {
            (await db.Users.SingleAsync(one => one.Id == customer.Person)).Empty(Given.Noon);
            await db.SaveChangesAsync();
        }

        Assert.Empty((await store.FindAsync("brzezińska", engineer)).Hits);
        Assert.Empty(await store.FaultsAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_checked_and_mended(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var (lost, wrong) = (await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer));
        await store.ActAsync(wrong, engineer, (incident, _, moment) => incident.Note(new Message("Looks like a badger."), moment));
        await using (var db = store.Open())
        {
            await db.SearchDocuments.Where(one => db.Incidents.Any(incident => incident.Id == one.IncidentId && incident.Number == lost)).ExecuteDeleteAsync();
            await db.SearchDocuments.Where(one => one.IsInternal).ExecuteUpdateAsync(set => set.SetProperty(one => one.IsInternal, false).SetProperty(one => one.Words, " stoat"));
        }

        Assert.Equal([lost.ToString(), wrong.ToString()], (await store.FaultsAsync()).Select(fault => fault.Subject));
        Assert.Equal(2, await new RebuildSearch(store.Contexts).HandleAsync(_ => { }, Cancel));
        Assert.Empty(await store.FaultsAsync());
        Assert.Equal((2, 1, 0), ((await store.FindAsync("replication", engineer)).Incidents, (await store.FindAsync("badger", engineer)).Incidents, (await store.FindAsync("stoat", engineer)).Incidents));
    }

    private static async Task<IncidentNumber> WriteAsync(TestStore store, Actor customer, string text)
    {
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer), but: content => content.First(problem => problem with { Report = new ProblemReport("DFS Replication stops", text) }));
        return await new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer), Cancel);
    }
}
