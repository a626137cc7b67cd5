using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;

namespace SupportPortal.Application.Tests.Data;

public sealed class StoreTests(Stores stores) : IClassFixture<Stores>
{
    [PostgresFact]
    public async Task PostgreSql_is_there_so_that_every_contract_runs_on_it() =>
        Assert.True(await (await stores.OpenAsync(Store.PostgreSql)).Open().Database.CanConnectAsync());

    [Theory, OnEachStore]
    public async Task Has_nothing_left_to_migrate(Store kind)
    {
        var store = await stores.OpenAsync(kind);

        Assert.Empty(await new StoreMigration(store.Contexts, store.Options).PendingAsync(CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Keeps_an_instant_to_the_microsecond(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var id = Guid.CreateVersion7();
        var at = Instant.FromUtc(2026, 11, 10, 14, 10) + Duration.FromNanoseconds(123_456_789);
        await using (var db = store.Open())
        {
            db.Users.Add(new Account { Id = id, UserName = id.ToString("N"), CreatedAt = at });
            await db.SaveChangesAsync();
        }

        await using var later = store.Open();
        Assert.Equal(Domain.Moment.CutToMicroseconds(at), (await later.Users.SingleAsync(account => account.Id == id)).CreatedAt);
    }

    [Fact]
    public async Task Refuses_a_schema_that_is_newer_than_the_binary()
    {
        await using var store = await Stores.NewAsync(Store.Sqlite);
        await using (var db = store.Open())
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");

        var migration = store.Services.GetRequiredService<StoreMigration>();

        await Assert.ThrowsAsync<StoreIsNewerException>(() => migration.MigrateAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Is_migrated_again_after_a_process_was_killed_half_way()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("supportportal-half-").FullName, "portal.db");
        await using var store = new TestStore(new StoreOptions { ConnectionString = $"Data Source={file}" });
        await using (var db = store.Open())
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");

        await store.Services.GetRequiredService<StoreMigration>().MigrateAsync(CancellationToken.None);

        await using var migrated = store.Open();
        Assert.Equal("wal", (await migrated.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync()).Single());
    }
}
