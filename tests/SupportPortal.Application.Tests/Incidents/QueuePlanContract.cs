using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>What the queue costs does not grow with the incidents there are.</summary>
public sealed class QueuePlanContract(QueuePlanContract.CrowdedStores stores) : IClassFixture<QueuePlanContract.CrowdedStores>
{
    public static IEnumerable<object[]> Views =>
        from store in Stores.Available()
        where store != Store.SqlServer
        from view in Enum.GetValues<QueueView>()
        select new object[] { store, view };

    [Theory, MemberData(nameof(Views))]
    public async Task Reads_no_table_from_end_to_end_and_sorts_nothing_on_any_page(Store kind, QueueView view)
    {
        var (store, engineer) = await stores.OpenAsync(kind);
        var queue = new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts));
        using var commands = HeardCommands.Of(store.Open());

        var first = await queue.PageAsync(new() { View = view }, engineer, Given.Noon, CancellationToken.None);
        var second = await queue.PageAsync(new() { View = view, After = first.Next }, engineer, Given.Noon, CancellationToken.None);
        await queue.PageAsync(new() { View = view, After = second.Next }, engineer, Given.Noon, CancellationToken.None);
        await queue.PageAsync(new() { View = view, Before = second.Next }, engineer, Given.Noon, CancellationToken.None);
        await queue.CountAsync(new() { View = view }, engineer, Given.Noon, CancellationToken.None);
        await queue.CountEachAsync([new() { View = view }, new() { View = view, Filter = new() { Severities = [Severity.A] } }], engineer, Given.Noon, CancellationToken.None);

        foreach (var asked in commands.Heard.Where(asked => asked.CommandText.Contains("Incidents", StringComparison.Ordinal)))
            Assert.Equal([], await store.ScansAndSortsOfAsync(asked));
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Shows_every_incident_once_from_page_to_page_and_back(Store kind, QueueView view)
    {
        var (store, engineer) = await stores.OpenAsync(kind);
        var queue = new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts));
        var there = new List<QueuePage> { await queue.PageAsync(new() { View = view }, engineer, Given.Noon, CancellationToken.None) };
        while (there[^1].Next is { } next)
            there.Add(await queue.PageAsync(new() { View = view, After = next }, engineer, Given.Noon, CancellationToken.None));

        var back = new List<QueuePage> { there[^1] };
        while (back[^1].Previous is { } previous)
            back.Add(await queue.PageAsync(new() { View = view, Before = previous }, engineer, Given.Noon, CancellationToken.None));

        var rows = there.SelectMany(page => page.Rows).ToList();
        Assert.Equal(rows.OrderBy(row => row.AttentionAt).ThenBy(row => row.Number).Select(row => row.Number), rows.Select(row => row.Number));
        Assert.Equal(rows.Count, rows.DistinctBy(row => row.Number).Count());
        Assert.Equal(there.Select(page => page.First), back.AsEnumerable().Reverse().Select(page => page.First));
        Assert.Equal(there.Select(page => page.Rows[0].Number), back.AsEnumerable().Reverse().Select(page => page.Rows[0].Number));
    }

    /// <summary>A store of each kind with many incidents, most of them closed.</summary>
    public sealed class CrowdedStores : IAsyncLifetime
    {
        private readonly Dictionary<Store, (TestStore Store, Actor Engineer)> _crowded = [];

        public async Task InitializeAsync()
        {
            foreach (var kind in Stores.Available().Where(kind => kind != Store.SqlServer))
            {
                var store = await Stores.NewAsync(kind);
                _crowded[kind] = (store, await store.ACrowdAsync(40_000));
            }
        }

        public Task<(TestStore Store, Actor Engineer)> OpenAsync(Store kind) => Task.FromResult(_crowded[kind]);

        public async Task DisposeAsync()
        {
            foreach (var (store, _) in _crowded.Values)
                await store.DisposeAsync();
        }
    }
}
