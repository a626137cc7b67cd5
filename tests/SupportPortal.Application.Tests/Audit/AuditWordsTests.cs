using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Audit;

/// <summary>What people typed stands apart from the sealed text.</summary>
[Rule("R38")]
public sealed class AuditWordsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);
    private static readonly Moment By = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Now, DateTimeZone.Utc);

    // Codes, dates and keys name nobody; names of calendars are the seller's.
    private static readonly string[] NoWords =
    [
        "CalendarSaved.Calendar.Country", "CalendarSaved.Calendar.Name",
    ];

    [Fact]
    public void An_entry_commits_to_words_and_does_not_hold_them()
    {
        var entry = AuditEntry.Of(Guid.NewGuid(), new PartnerStatusWithdrawn(By, "Anna has left.", OwnMatter: false));
        var again = AuditEntry.Of(entry.Subject, new PartnerStatusWithdrawn(By, "Anna has left.", OwnMatter: false));

        var words = Assert.Single(entry.Words);
        Assert.Equal(("reason", "Anna has left."), (words.Field, words.Words));
        Assert.DoesNotContain("Anna", entry.Text, StringComparison.Ordinal);
        Assert.Equal(words.Commitment, CommittedWords.In(entry.Text)["reason"]);
        Assert.NotEqual(words.Commitment, again.Words[0].Commitment);
    }

    [Fact]
    public void Every_text_of_an_audited_event_is_a_code_or_stands_apart()
    {
        var texts = Events().SelectMany(type => AuditFields.Of(type), (type, property) => (Type: type, Property: property)).ToList();

        Assert.Equal(["PartnerId", "Reason"], texts.Where(one => AuditFields.IsTyped(one.Property)).Select(one => one.Property.Name).Distinct().Order());
        var nested = texts.Where(one => one.Property.PropertyType.Namespace!.StartsWith("SupportPortal", StringComparison.Ordinal) && !one.Property.PropertyType.IsEnum)
            .SelectMany(one => one.Property.PropertyType.GetProperties().Where(part => part.PropertyType == typeof(string)), (one, part) => $"{one.Type.Name}.{one.Property.Name}.{part.Name}");
        Assert.Equal(NoWords, nested.Distinct().Order());
        Assert.DoesNotContain(texts, one => one.Property.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)));
    }

    [Theory]
    [OnEachStore("UPDATE \"AuditWords\" SET \"Words\" = 'Ada has left.'", "Its reason is not what was sealed.")]
    [OnEachStore("DELETE FROM \"AuditWords\"", "Its reason is gone, and no deletion of an account says so.")]
    public async Task Are_checked_against_what_was_sealed(Store kind, string tampering, string fault)
    {
        await using var store = await Stores.EmptyAsync(kind);
        await AddAsync(store, AuditEntry.Of(Guid.NewGuid(), new PartnerStatusWithdrawn(By, "Anna has left.", OwnMatter: false)));
        Assert.Empty(await FaultsAsync(store));

        await using (var db = store.Open())
            await db.Database.ExecuteSqlRawAsync(tampering);

        Assert.Equal(fault, Assert.Single(await FaultsAsync(store)).What);
    }

    [Theory, OnEachStore]
    public async Task Are_gone_by_right_when_a_deletion_says_so(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var entry = AuditEntry.Of(Guid.NewGuid(), new PartnerStatusWithdrawn(By, "Anna has left.", OwnMatter: false));
        await AddAsync(store, entry);
        await using (var db = store.Open())
            await db.AuditWords.ExecuteDeleteAsync();

        await AddAsync(store, AuditEntry.Of(entry.Subject, new AccountDeleted([], [entry.Id], By)));

        Assert.Empty(await FaultsAsync(store));
        var (rows, _) = await new ReadAudit(store.Contexts).PageAsync(new AuditQuestion(What: nameof(PartnerStatusWithdrawn)), null, CancellationToken.None);
        Assert.Empty(Assert.Single(rows).Entry.Words);
    }

    [Theory, OnEachStore]
    public async Task Entries_are_found_by_whatever_they_name(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var (pack, incident, draft) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await AddAsync(store, AuditEntry.Of(pack, new IncidentUsed(By, pack, incident, new(20377), 4, Guid.NewGuid())));
        await AddAsync(store, AuditEntry.Of(incident, new Domain.Incidents.IncidentReopened(new(20377), Guid.NewGuid(), By)));
        await AddAsync(store, AuditEntry.Of(draft, new DraftSubmittedWhenPaid(By, draft, Guid.NewGuid(), new(20377), 1, 4, new(2027, 11, 22))));

        var rows = await new ReadAudit(store.Contexts).AllAsync(new AuditQuestion(Subject: incident, Number: new(20377)), CancellationToken.None).ToListAsync();

        Assert.Equal(["DraftSubmittedWhenPaid", "IncidentReopened", "IncidentUsed"], rows.Select(row => row.Entry.What).Order());
        Assert.Equal(2, (await new ReadAudit(store.Contexts).PageAsync(new AuditQuestion(Subject: incident), null, CancellationToken.None)).Rows.Count);
    }

    private static IEnumerable<Type> Events() => new[] { typeof(IAudited).Assembly, typeof(ReadAudit).Assembly }
        .SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IAudited)));

    private static async Task AddAsync(TestStore store, AuditEntry entry)
    {
        await store.Contexts.DecideAsync(async db => await db.AuditEntries.AddAsync(entry), CancellationToken.None);
        await new SealAudit(store.Contexts).HandleAsync(Now, CancellationToken.None);
    }

    private static async Task<List<Fault>> FaultsAsync(TestStore store) =>
        await new AuditChainCheck(store.Contexts).RunAsync(new CheckRun(Now), CancellationToken.None).ToListAsync();
}
