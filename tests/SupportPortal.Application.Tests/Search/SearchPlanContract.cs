using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Search;

/// <summary>What a search costs grows with what is found, up to a limit, and not with what there is.</summary>
public sealed class SearchPlanContract(SearchPlanContract.WordyStores stores) : IClassFixture<SearchPlanContract.WordyStores>
{
    // Of ten, three are frequent; of 2,000 one is rare. The first of the crowd is 30001.
    private const string Words = """
        INSERT INTO "SearchDocuments" ("Id", "IncidentId", "Sequence", "IsInternal", "Head", "Words", "Version")
        SELECT i."Number" * 4194304, i."Id", 1, FALSE, '', CASE WHEN i."Number" % 10 < 3 THEN ' frequent' ELSE ' other' END || CASE WHEN i."Number" % 2000 = 0 THEN ' rare' ELSE '' END || ' replication', 0
        FROM "Incidents" AS i WHERE i."Number" > 30000
        """;

    public static IEnumerable<object[]> Asked =>
        from store in Stores.Available()
        where store != Store.SqlServer
        from asked in new[] { ("frequent", 1000), ("rare", 20), ("replication freq", 1000), ("rare repl", 20), ("frequent rare", 20), ("nothing like it", 0) }
        select new object[] { store, asked.Item1, asked.Item2 };

    [Theory, MemberData(nameof(Asked))]
    public async Task Reads_no_table_from_end_to_end(Store kind, string typed, int places)
    {
        var (store, engineer) = await stores.OpenAsync(kind);
        using var commands = HeardCommands.Of(store.Open());

        Assert.Equal(places, (await store.FindAsync(typed, engineer)).Places);

        foreach (var asked in commands.Heard.ToList())
            Assert.DoesNotContain(await store.ScansAndSortsOfAsync(asked), IsScan);
    }

    [Theory, OnEachStore]
    public async Task Walks_from_the_newest_on_for_a_word_that_many_have(Store kind)
    {
        var (store, engineer) = await stores.OpenAsync(kind);
        using var commands = HeardCommands.Of(store.Open());

        await store.FindAsync("frequent", engineer);

        var plan = await store.PlanOfAsync(commands.Heard.First(asked => asked.CommandText.Contains(kind == Store.Sqlite ? "MATCH" : "@@", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan, line => line.Contains("Sort", StringComparison.Ordinal) || line.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Theory, OnEachStore("frequent")]
    [OnEachStore("rare")]
    public async Task Reads_no_table_from_end_to_end_in_the_queue(Store kind, string typed)
    {
        var (store, engineer) = await stores.OpenAsync(kind);
        var queue = new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts));
        using var commands = HeardCommands.Of(store.Open());

        var question = await queue.LookUpAsync(new() { View = QueueView.AllOpen, Filter = new() { Words = typed } }, CancellationToken.None);
        var page = await queue.PageAsync(question, engineer, Given.Noon, CancellationToken.None);
        var paged = commands.Heard.Count;
        await queue.CountAsync(question, engineer, Given.Noon, CancellationToken.None);

        Assert.Equal(typed == "rare", question.Filter.WithWords is not null);
        Assert.Equal(typed == "rare" ? 20 : QueuePage.Size, page.Rows.Count);
        // What few are found is sorted, and so is what is counted when a planner expects no more than that.
        foreach (var (asked, place) in commands.Heard.Select((asked, place) => (asked, place)).Where(one => one.asked.CommandText.Contains("\"Incidents\"", StringComparison.Ordinal)))
            Assert.DoesNotContain(await store.ScansAndSortsOfAsync(asked), line => (typed == "frequent" && place < paged && !line.Contains("VIRTUAL", StringComparison.Ordinal)) || IsScan(line));
    }

    // What few are found is sorted; a virtual table is read by its own index.
    private static bool IsScan(string line) =>
        !line.Contains("Sort", StringComparison.Ordinal) && !line.Contains("TEMP B-TREE", StringComparison.Ordinal) && !line.Contains("VIRTUAL TABLE", StringComparison.Ordinal);

    /// <summary>A store of each kind with many words.</summary>
    public sealed class WordyStores : IAsyncLifetime
    {
        private readonly Dictionary<Store, (TestStore Store, Actor Engineer)> _wordy = [];

        public async Task InitializeAsync()
        {
            foreach (var kind in Stores.Available().Where(kind => kind != Store.SqlServer))
            {
                var store = await Stores.NewAsync(kind);
                _wordy[kind] = (store, await store.ACrowdAsync(40_000));
                await using var db = store.Open();
                await db.Database.ExecuteSqlRawAsync(Words);
                await db.Database.ExecuteSqlRawAsync(EntriesOf(db));
                await db.Database.ExecuteSqlRawAsync(kind == Store.Sqlite ? "ANALYZE" : "VACUUM ANALYZE");
            }
        }

        // Each incident has a copy of the first entry.
        private static string EntriesOf(SupportDbContext db)
        {
            var rest = db.Model.FindEntityType(typeof(TimelineEntry))!.GetProperties().Select(property => $"\"{property.Name}\"").Except(["\"Id\"", "\"IncidentId\""]).ToList();
            return $"INSERT INTO \"TimelineEntries\" (\"Id\", \"IncidentId\", {string.Join(", ", rest)}) SELECT i.\"Id\", i.\"Id\", {string.Join(", ", rest.Select(name => $"t.{name}"))} FROM \"Incidents\" AS i, \"TimelineEntries\" AS t WHERE i.\"Number\" > 30000 AND t.\"Sequence\" = 1";
        }

        public Task<(TestStore Store, Actor Engineer)> OpenAsync(Store kind) => Task.FromResult(_wordy[kind]);

        public async Task DisposeAsync()
        {
            foreach (var (store, _) in _wordy.Values)
                await store.DisposeAsync();
        }
    }
}
