using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Checks;

public sealed class ChecksContract : IAsyncDisposable
{
    private readonly FolderFileStore _files =
        new(Options.Create(new FilesOptions { Folder = Directory.CreateTempSubdirectory("supportportal-checks-").FullName }));

    private TestStore _store = null!;
    private StoredFile _file = null!;

    [Theory, OnEachStore]
    public async Task Find_nothing_where_everything_is_whole(Store kind)
    {
        await OpenAsync(kind);

        Assert.Empty(await FaultsAsync());
    }

    [Theory]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Change\" = -2 WHERE \"Sequence\" = 2", "After entry 2 the ledger says 4, the sum 3.")]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Change\" = 6, \"BalanceAfter\" = 6 WHERE \"Sequence\" = 1", "After entry 1 the sum is 6, the size 5.")]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Change\" = -6, \"BalanceAfter\" = -1 WHERE \"Sequence\" = 2", "After entry 2 the sum is -1, the size 5.")]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Sequence\" = 3, \"Previous\" = 2 WHERE \"Sequence\" = 2", "The ledger has gaps.")]
    [OnEachStore("DELETE FROM \"LedgerEntries\" WHERE \"Sequence\" = 1", "The ledger does not begin with the purchase.")]
    [OnEachStore("DELETE FROM \"LedgerEntries\"", "The ledger does not begin with the purchase.")]
    [OnEachStore("UPDATE \"Packs\" SET \"Size\" = 6", "Entry 2 says the size is 5, the pack 6.")]
    [Rule("R20")]
    public async Task Find_a_ledger_that_does_not_add_up_where_somebody_turned_the_constraints_off(Store kind, string tampering, string what)
    {
        await OpenAsync(kind);
        await TamperAsync($"{Unconstrained(kind)} {tampering}");

        Assert.Contains(await FaultsAsync(), fault => fault.What == what);
    }

    [Theory]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"BalanceAfter\" = 3 WHERE \"Sequence\" = 2")] // not the sum
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"BalanceBefore\" = 4, \"BalanceAfter\" = 3 WHERE \"Sequence\" = 2")] // not what the entry before left
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Change\" = 4, \"BalanceAfter\" = 4 WHERE \"Sequence\" = 1")] // not what the entry after began with
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Sequence\" = 3, \"Previous\" = 2 WHERE \"Sequence\" = 2")] // a gap
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Previous\" = NULL WHERE \"Sequence\" = 2")] // tied to nothing
    [OnEachStore("DELETE FROM \"LedgerEntries\" WHERE \"Sequence\" = 1")] // a chain without its beginning
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"PackSize\" = 6")] // another size than the pack's
    [OnEachStore("UPDATE \"Packs\" SET \"Size\" = 6")] // another size than its entries'
    [OnEachStore("UPDATE \"Packs\" SET \"Balance\" = 3")] // there is no figure beside the ledger
    [Rule("R20")]
    public async Task Need_not_look_for_a_ledger_that_does_not_add_up_because_the_database_refuses_it(Store kind, string tampering)
    {
        await OpenAsync(kind);

        await Assert.ThrowsAnyAsync<DbException>(() => TamperAsync(tampering));
    }

    [Theory]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"IncidentId\" = NULL WHERE \"Kind\" = 2", "paid for 0 times")]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"Kind\" = 2, \"IncidentId\" = (SELECT \"Id\" FROM \"Incidents\")", "paid for 2 times")]
    [OnEachStore("UPDATE \"LedgerEntries\" SET \"IncidentId\" = \"PackId\" WHERE \"Kind\" = 2", "an incident that is not there")]
    [Rule("R23")]
    public async Task Find_an_incident_that_was_not_paid_for_exactly_once(Store kind, string tampering, string what)
    {
        await OpenAsync(kind);
        await TamperAsync(tampering);

        Assert.Contains(await FaultsAsync(), fault => fault.What.Contains(what, StringComparison.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task Find_a_file_that_is_gone(Store kind)
    {
        await OpenAsync(kind);
        _files.Remove(_file.Id);

        Assert.Contains(await FaultsAsync(), fault => fault.What == "It is referred to, and not there.");
    }

    [Theory, OnEachStore]
    public async Task Find_a_file_whose_bytes_changed_when_asked_to_hash(Store kind)
    {
        await OpenAsync(kind);
        var path = ((FileStream)_files.Open(_file.Id)).Name;
        await File.WriteAllTextAsync(path, "Hallo");

        Assert.Empty(await FaultsAsync(hash: false));
        Assert.Equal("Its content is not what came.", Assert.Single(await FaultsAsync(hash: true)).What);
    }

    [Theory, OnEachStore]
    public async Task Take_a_file_that_nobody_refers_to_for_harmless(Store kind)
    {
        await OpenAsync(kind);
        await SaveAsync("left.txt");

        Assert.True(Assert.Single(await FaultsAsync()).IsHarmless);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task OpenAsync(Store kind)
    {
        _store = await Stores.NewAsync(kind);
        _file = await SaveAsync("log.txt");
        var customer = await _store.APersonAsync();
        var draft = await _store.ADraftAsync(customer, await _store.APackAsync(customer), but: content => content.With(_file));
        await new SubmitIncident(_store.Contexts).HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None);
    }

    private async Task<StoredFile> SaveAsync(string name)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("Hello"));
        return await _files.SaveAsync(content, name, Given.Moment(new(Guid.NewGuid(), Roles.Customer)), CancellationToken.None);
    }

    private async Task TamperAsync(string sql)
    {
        await using var db = _store.Open();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    // For this one connection: what an admin's own tool may do.
    private static string Unconstrained(Store kind) => kind == Store.Sqlite
        ? "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
        : """
          SET session_replication_role = replica;
          ALTER TABLE "LedgerEntries" DROP CONSTRAINT "CK_LedgerEntries_Balance", DROP CONSTRAINT "CK_LedgerEntries_Sum", DROP CONSTRAINT "CK_LedgerEntries_Chain";
          """;

    private async Task<List<Fault>> FaultsAsync(bool hash = false)
    {
        ICheck[] checks = [new LedgerCheck(_store.Contexts), new PaymentCheck(_store.Contexts), new FileCheck(_store.Contexts, _files)];
        var faults = new List<Fault>();
        foreach (var check in checks)
            faults.AddRange(await check.RunAsync(new CheckRun(Given.Noon, hash), CancellationToken.None).ToListAsync());
        return faults;
    }
}
