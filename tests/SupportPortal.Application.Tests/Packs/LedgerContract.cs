using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>What the database itself takes as an entry of a ledger, whoever writes it: here a pack of 5, of which 4 are left after two entries.</summary>
[Rule("R20")]
public sealed class LedgerContract(Stores stores) : IClassFixture<Stores>
{
    private TestStore _store = null!;
    private Guid _pack;

    [Theory]
    [OnEachStore(5, 3, "2", 1, 4, 5)]
    [OnEachStore(5, 3, "2", -4, 4, 0)]
    public async Task Takes_an_entry_that_goes_on_where_the_last_one_was(Store kind, int size, int sequence, string previous, int change, int before, int after)
    {
        await OpenAsync(kind);

        await using var db = _store.Open();
        await EnterAsync(db, _pack, size, sequence, previous, change, before, after);

        Assert.Equal(after, await BalanceAsync());
    }

    [Theory]
    [OnEachStore(5, 3, "2", 2, 4, 6)] // above the size
    [OnEachStore(6, 3, "2", 2, 4, 6)] // above the size, by another size
    [OnEachStore(5, 3, "2", -5, 4, -1)] // below zero
    [OnEachStore(5, 3, "2", -1, 5, 4)] // not what the last one left
    [OnEachStore(5, 3, "2", -1, 4, 4)] // not the sum
    [OnEachStore(5, 4, "3", -1, 4, 3)] // a gap
    [OnEachStore(5, 3, "1", -1, 5, 4)] // past the last one
    [OnEachStore(5, 3, "NULL", 3, 0, 3)] // another beginning
    [OnEachStore(5, 2, "1", -1, 5, 4)] // a second one in its place
    [OnEachStore(5, 0, "NULL", 3, 0, 3)] // before the beginning
    public async Task Refuses_any_other_entry(Store kind, int size, int sequence, string previous, int change, int before, int after)
    {
        await OpenAsync(kind);

        await using var db = _store.Open();
        await Assert.ThrowsAnyAsync<DbException>(() => EnterAsync(db, _pack, size, sequence, previous, change, before, after));

        Assert.Equal(4, await BalanceAsync());
    }

    [Theory, OnEachStore]
    public async Task Has_a_deed_done_again_that_finds_its_place_taken(Store kind)
    {
        await OpenAsync(kind);
        var tries = 0;

        await _store.Contexts.DecideAsync(
            async db =>
            {
                // The first time as if there were no lock, and another were faster.
                if (++tries == 1)
                    await EnterAsync(db, _pack, 5, 2, "1", -1, 5, 4);
                await CorrectAsync(db);
            },
            CancellationToken.None);

        Assert.Equal((2, 3), (tries, await BalanceAsync()));
    }

    [Theory, OnEachStore]
    public async Task Is_all_that_says_what_is_left(Store kind)
    {
        await OpenAsync(kind);
        await using var db = _store.Open();

        var last = await db.LastEntries().SingleAsync(entry => entry.PackId == _pack);

        Assert.Equal((2, 4, 4), (last.Sequence, last.BalanceAfter, await BalanceAsync()));
        Assert.DoesNotContain(db.Model.FindEntityType(typeof(Pack))!.GetProperties(), property => property.Name is nameof(Pack.Balance));
    }

    [Theory, OnEachStore]
    public async Task Tells_in_the_data_of_its_owner_what_is_left(Store kind)
    {
        await OpenAsync(kind);
        await using var db = _store.Open();
        var owner = await db.Packs.Where(one => one.Id == _pack).Select(one => one.OwnerId!.Value).SingleAsync();

        var packs = await OwnRows.Of(db, owner).Single(kind => kind.Name == "packs").Rows.ToListAsync();

        Assert.Contains("\"Size\":5,\"Balance\":4,", JsonSerializer.Serialize(Assert.Single(packs)), StringComparison.Ordinal);
    }

    private async Task OpenAsync(Store kind)
    {
        _store = await stores.OpenAsync(kind);
        _pack = await _store.APackAsync(await _store.APersonAsync());
        await _store.Contexts.DecideAsync(CorrectAsync, CancellationToken.None);
    }

    private async Task CorrectAsync(SupportDbContext db) =>
        (await db.LockPackAsync(_pack, CancellationToken.None)).Correct(-1, new LedgerCause(Guid.NewGuid(), "Used elsewhere."), Given.Moment(new Actor(Guid.NewGuid(), Roles.Admin)));

    private async Task<int> BalanceAsync()
    {
        await using var db = _store.Open();
        return (await db.Packs.SingleAsync(one => one.Id == _pack)).Balance;
    }

    // As whoever repairs a store by hand would.
    private static Task<int> EnterAsync(SupportDbContext db, Guid pack, int size, int sequence, string previous, int change, int before, int after)
    {
        var values = FormattableString.Invariant($"{size}, {sequence}, {previous}, 6, {change}, {before}, {after}");
        var sql = $$"""
            INSERT INTO "LedgerEntries" ("PackId", "PackSize", "Sequence", "Previous", "Kind", "Change", "BalanceBefore", "BalanceAfter", "At", "On", "By", "CauseId")
            SELECT "PackId", {{values}}, "At", "On", "By", "PackId" FROM "LedgerEntries" WHERE "PackId" = {0} AND "Sequence" = 1
            """;
        return db.Database.ExecuteSqlRawAsync(sql, pack);
    }
}
