using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Tests.Audit;

[Rule("R38")]
public sealed class ReadAuditTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    [Theory, OnEachStore]
    public async Task Shows_every_entry_once_the_newest_first(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        await store.Contexts.DecideAsync(async db => await db.AuditEntries.AddRangeAsync(Enumerable.Range(0, 120).Select(Entry)), CancellationToken.None);

        var rows = await new ReadAudit(store.Contexts).AllAsync(new AuditQuestion(), CancellationToken.None).ToListAsync();

        Assert.Equal(120, rows.Select(row => row.Entry.Id).Distinct().Count());
        Assert.Equal(rows.Select(row => row.Entry.At).OrderDescending(), rows.Select(row => row.Entry.At));
    }

    [Theory, OnEachStore]
    public async Task Tells_the_seal_and_how_many_wait_for_theirs(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        await store.Contexts.DecideAsync(async db => await db.AuditEntries.AddAsync(Entry(1)), CancellationToken.None);
        await new SealAudit(store.Contexts).HandleAsync(Now, CancellationToken.None);
        await store.Contexts.DecideAsync(async db => await db.AuditEntries.AddAsync(Entry(2)), CancellationToken.None);
        var read = new ReadAudit(store.Contexts);

        var (last, waiting) = await read.ChainAsync(CancellationToken.None);
        var (rows, _) = await read.PageAsync(new AuditQuestion(), null, CancellationToken.None);

        Assert.Equal((1L, 1), (last!.Position, waiting));
        Assert.Equal([null, 1L], rows.OrderBy(row => row.Position).Select(row => row.Position));
    }

    [Fact]
    public void Knows_the_kinds_of_entries() => Assert.NotEmpty(ReadAudit.Kinds);

    // Ten a second, so that the key decides among them.
    private static AuditEntry Entry(int number) =>
        AuditEntry.Of(Guid.NewGuid(), new Happened(Moment.Of(Actor.System, Now + Duration.FromSeconds(number / 10), DateTimeZone.Utc)));

    private sealed record Happened(Moment Moment) : DomainEvent(Moment), IAudited;
}
