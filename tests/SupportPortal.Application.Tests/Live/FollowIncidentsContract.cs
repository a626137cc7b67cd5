using SupportPortal.Application.Data;
using SupportPortal.Application.Live;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Live;

public sealed class FollowIncidentsContract(Stores stores) : IClassFixture<Stores>
{
    // Tests of a class share a store: each has its own day.
    private static Instant _day = Given.Noon;

    private readonly Instant _now = _day += Duration.FromDays(1);

    [Theory, OnEachStore]
    public async Task Finds_once_on_each_node_what_any_node_commits(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (one, other) = (new FollowIncidents(store.Contexts), new FollowIncidents(store.Contexts));
        await one.LookAsync(_now, CancellationToken.None);

        var number = await store.AnIncidentAsync(await store.APersonAsync(), at: _now);

        Assert.Equal([number], (await one.LookAsync(_now + Duration.FromSeconds(1), CancellationToken.None)).New.Select(found => found.Incident));
        Assert.Equal([number], (await other.LookAsync(_now + Duration.FromSeconds(1), CancellationToken.None)).New.Select(found => found.Incident));
        Assert.Empty((await one.LookAsync(_now + Duration.FromSeconds(2), CancellationToken.None)).New);
    }

    [Theory, OnEachStore]
    public async Task Finds_what_is_committed_after_something_later_by_the_clock(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer, at: _now - Duration.FromHours(1));
        var follow = new FollowIncidents(store.Contexts);
        await NoteAsync(store, number, engineer, _now + Duration.FromSeconds(8));
        await follow.LookAsync(_now + Duration.FromSeconds(9), CancellationToken.None);

        await NoteAsync(store, number, engineer, _now);

        var found = Assert.Single((await follow.LookAsync(_now + Duration.FromSeconds(9.9), CancellationToken.None)).New);
        Assert.Equal(_now, found.At);
    }

    [Theory, OnEachStore]
    public async Task Finds_nothing_twice_when_its_clock_steps_back(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var number = await store.AnIncidentAsync(await store.APersonAsync(), at: _now);
        var engineer = await store.AnEngineerAsync();
        var follow = new FollowIncidents(store.Contexts);
        await follow.LookAsync(_now, CancellationToken.None);
        var earlier = _now - Duration.FromMinutes(5);

        await NoteAsync(store, number, engineer, earlier);

        Assert.Equal(earlier, Assert.Single((await follow.LookAsync(earlier, CancellationToken.None)).New).At);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Knows_whom_it_is_for(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer, stranger) = (await store.APersonAsync(), await store.AnEngineerAsync(), await store.APersonAsync());
        var number = await store.AnIncidentAsync(customer, at: _now);
        await NoteAsync(store, number, engineer, _now + Duration.FromSeconds(1));

        var found = (await new FollowIncidents(store.Contexts).LookAsync(_now + Duration.FromSeconds(2), CancellationToken.None)).New;

        Assert.Equal([true, false], found.Select(one => one.IsFor(customer.Person, isSupport: false)));
        Assert.Equal([false, false], found.Select(one => one.IsFor(stranger.Person, isSupport: false)));
        Assert.Equal([true, true], found.Select(one => one.IsFor(engineer.Person, isSupport: true)));
    }

    [Theory, OnEachStore]
    public async Task Says_that_something_may_be_missed_after_it_could_not_look_for_long(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (follow, rested) = (new FollowIncidents(store.Contexts), new FollowIncidents(store.Contexts));
        Assert.True((await follow.LookAsync(_now, CancellationToken.None)).AreAll);
        Assert.True((await rested.LookAsync(_now, CancellationToken.None)).AreAll);
        rested.Rest();

        var later = _now + Duration.FromMinutes(2);

        Assert.False((await follow.LookAsync(later, CancellationToken.None)).AreAll);
        Assert.True((await rested.LookAsync(later, CancellationToken.None)).AreAll);
    }

    [Fact]
    public async Task Asks_one_question_of_one_index()
    {
        await using var store = await Stores.EmptyAsync(Store.Sqlite);
        using var commands = HeardCommands.Of(store.Open());

        await new FollowIncidents(store.Contexts).LookAsync(_now, CancellationToken.None);

        var plan = await store.PlanOfAsync(Assert.Single(commands.Heard));
        Assert.Contains(plan, line => line.Contains("IX_TimelineEntries_At", StringComparison.Ordinal));
    }

    private static async Task NoteAsync(TestStore store, IncidentNumber number, Actor by, Instant at)
    {
        await using var db = store.Open();
        var incident = await SupportPortal.Application.Incidents.IncidentAccess.LoadIncidentAsync(db, number, by, CancellationToken.None);
        incident.Note(new Message("Looks like the driver."), Given.Moment(by, at));
        await db.SaveChangesAsync();
    }
}
