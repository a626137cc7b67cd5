using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Tests.Audit;

[Rule("R38")]
public sealed class AuditChainTests : IAsyncDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);
    private TestStore? _store;

    [Theory, OnEachStore]
    public async Task Holds_every_entry_in_the_order_of_time(Store kind)
    {
        await OpenAsync(kind, entries: 7);

        Assert.Equal(7, await SealAsync());

        Assert.Empty(await FaultsAsync(Now + Duration.FromHours(1)));
        Assert.Equal(Enumerable.Range(0, 7).Select(number => Now + Duration.FromSeconds(number)), await SealedTimesAsync());
    }

    [Theory, OnEachStore]
    public async Task Has_no_fork_and_no_gap_when_sealers_meet(Store kind)
    {
        await OpenAsync(kind, entries: 40);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                await SealAsync();
            }
            catch (RefusedException)
            {
                // Another was faster, three times.
            }
        })));

        await SealAsync();
        Assert.Equal(40, (await SealedTimesAsync()).Count);
        Assert.Empty(await FaultsAsync(Now + Duration.FromHours(1)));
    }

    [Theory]
    [OnEachStore("UPDATE \"AuditEntries\" SET \"Text\" = REPLACE(\"Text\", '3', '4')", "is not what was sealed")]
    [OnEachStore("UPDATE \"AuditEntries\" SET \"What\" = 'Other'", "differ from its text")]
    [OnEachStore("UPDATE \"AuditSeals\" SET \"Hash\" = \"PreviousHash\" WHERE \"Position\" = 2", "does not follow")]
    [OnEachStore("DELETE FROM \"AuditSeals\" WHERE \"Position\" = 2", "The links 2 to 2 are missing.")]
    public async Task Shows_what_was_tampered_with(Store kind, string tampering, string fault)
    {
        await OpenAsync(kind, entries: 4);
        await SealAsync();
        await using (var db = _store!.Open())
            await db.Database.ExecuteSqlRawAsync(tampering);

        Assert.Contains(await FaultsAsync(Now), found => found.What.Contains(fault, StringComparison.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task Is_late_when_an_entry_waits_for_more_than_a_minute(Store kind)
    {
        await OpenAsync(kind, entries: 1);

        Assert.Empty(await FaultsAsync(Now + Duration.FromSeconds(59)));
        Assert.Single(await FaultsAsync(Now + Duration.FromSeconds(60)));
    }

    [Theory, OnEachStore]
    public async Task Is_checked_without_numbering_the_whole_log_for_each_page(Store kind)
    {
        await OpenAsync(kind, entries: 1);
        await SealAsync();
        await using var db = _store!.Open();
        using var commands = HeardCommands.Of(db);

        await FaultsAsync(Now);

        Assert.NotEmpty(commands.Heard);
        Assert.DoesNotContain(commands.Heard, asked => asked.CommandText.Contains("ROW_NUMBER", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task OpenAsync(Store kind, int entries)
    {
        _store = await Stores.EmptyAsync(kind);
        await using var db = _store.Open();
        foreach (var number in Enumerable.Range(0, entries))
            db.AuditEntries.Add(AuditEntry.Of(Guid.NewGuid(), new Happened(number, Moment.Of(Actor.System, Now + Duration.FromSeconds(number), DateTimeZone.Utc))));
        await db.SaveChangesAsync();
    }

    private Task<int> SealAsync() => new SealAudit(_store!.Contexts).HandleAsync(Now, CancellationToken.None);

    private async Task<List<Fault>> FaultsAsync(Instant now) =>
        await new AuditChainCheck(_store!.Contexts).RunAsync(new CheckRun(now), CancellationToken.None).ToListAsync();

    private async Task<List<Instant>> SealedTimesAsync()
    {
        await using var db = _store!.Open();
        return await db.AuditSeals.OrderBy(seal => seal.Position)
            .Join(db.AuditEntries, seal => seal.EntryId, entry => entry.Id, (_, entry) => entry.At).ToListAsync();
    }

    private sealed record Happened(int Number, Moment Moment) : DomainEvent(Moment), IAudited;
}
