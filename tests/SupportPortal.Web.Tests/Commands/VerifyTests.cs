using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests.Commands;

[Rule("R38")]
public sealed class VerifyTests
{
    [Theory, OnEachStore]
    public async Task Finds_nothing_in_a_whole_store(Store kind)
    {
        await using var store = await ANewStoreAsync(kind);

        var typed = await Typed.OnAsync(store.Options, "verify", "--json");

        Assert.Equal(ExitCode.Done, typed.Code);
        Assert.True(JsonDocument.Parse(typed.Output).RootElement.GetProperty("ok").GetBoolean());
    }

    [Theory, OnEachStore]
    public async Task Finds_a_row_that_was_tampered_with(Store kind)
    {
        await using var store = await ANewStoreAsync(kind);
        await using (var db = store.Open())
            await db.AuditEntries.Where(entry => entry.Text.Contains("\"number\":2")).ExecuteUpdateAsync(entry => entry.SetProperty(one => one.Text, "{}"));

        var typed = await Typed.OnAsync(store.Options, "verify");

        Assert.Equal(ExitCode.Failed, typed.Code);
        Assert.Contains("link 2: ", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_the_migration_first()
    {
        var store = new StoreOptions { ConnectionString = "Data Source=:memory:" };

        Assert.Equal((ExitCode.Failed, "The store lacks migrations: run the command 'migrate' first."), (await Typed.OnAsync(store, "verify")) switch { var typed => (typed.Code, typed.Complaint.Trim()) });
    }

    private static async Task<TestStore> ANewStoreAsync(Store kind)
    {
        var at = Instant.FromUtc(2026, 11, 10, 14, 10);
        var store = await Application.Tests.Data.Stores.EmptyAsync(kind);
        await using (var db = store.Open())
        {
            foreach (var number in Enumerable.Range(1, 3))
                db.AuditEntries.Add(AuditEntry.Of(Guid.NewGuid(), new Happened(number, Moment.Of(Actor.System, at + Duration.FromSeconds(number), DateTimeZone.Utc))));
            await db.SaveChangesAsync();
        }

        await new SealAudit(store.Contexts).HandleAsync(at, CancellationToken.None);
        return store;
    }

    private sealed record Happened(int Number, Moment Moment) : DomainEvent(Moment), IAudited;
}
