using System.Runtime.CompilerServices;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Audit;

/// <summary>Reads the audit log, the newest first.</summary>
public sealed class ReadAudit(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many entries a page has.</summary>
    public const int PageSize = 50;

    /// <summary>The names of the events that leave an entry.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        [.. new[] { typeof(IAudited).Assembly, typeof(ReadAudit).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IAudited)))
            .Select(type => type.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A page, and the cursor of the next one if there is one.</summary>
    public async Task<(IReadOnlyList<AuditRow> Rows, TimeCursor? Next)> PageAsync(AuditQuestion question, TimeCursor? after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows = await Rows(db, question, after, PageSize + 1).ToListAsync(cancel);
        return rows.Count <= PageSize ? (rows, null) : ([.. rows.Take(PageSize)], CursorOf(rows[PageSize - 1]));
    }

    /// <summary>All of it, page after page, so that a large log is held neither in memory nor by one long read.</summary>
    public async IAsyncEnumerable<AuditRow> AllAsync(AuditQuestion question, [EnumeratorCancellation] CancellationToken cancel)
    {
        TimeCursor? after = null;
        do
        {
            var (rows, next) = await PageAsync(question, after, cancel);
            foreach (var row in rows)
                yield return row;
            after = next;
        }
        while (after is not null);
    }

    /// <summary>How far the chain goes: its last seal, and how many entries wait for theirs.</summary>
    public async Task<(AuditSeal? Last, int Waiting)> ChainAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return (await db.AuditSeals.AsNoTracking().OrderByDescending(seal => seal.Position).FirstOrDefaultAsync(cancel), await db.UnsealedAudit.CountAsync(cancel));
    }

    /// <summary>Turns words into what is looked for; empty words do not narrow it.</summary>
    /// <param name="wanted">Days and kind; who and what are found by the words.</param>
    /// <param name="by">Who did it: an e-mail address, or the opaque number.</param>
    /// <param name="subject">What it is about: an incident's number, an account's address, or a key.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The question, and whether somebody and something have such names; where they have not, nothing is found.</returns>
    public async Task<(AuditQuestion Question, bool KnowsWho, bool KnowsWhat)> AskAsync(AuditQuestion wanted, string by, string subject, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var (who, (which, number)) = (await FindAsync(db, by, cancel), await FindSubjectAsync(db, subject, cancel));
        return (wanted with { By = who, Subject = which, Number = number }, by.Length == 0 || who is not null, subject.Length == 0 || which is not null);
    }

    private static async Task<(Guid? Key, IncidentNumber? Number)> FindSubjectAsync(SupportDbContext db, string words, CancellationToken cancel)
    {
        var (key, number) = (Guid.TryParse(words, out var typed) ? typed : Guid.Empty, IncidentNumber.Parse(words) ?? default);
        var incident = await db.Incidents.Where(one => one.Id == key || one.Number == number).Select(one => new { one.Id, one.Number }).SingleOrDefaultAsync(cancel);
        return incident is null ? (await FindAsync(db, words, cancel), null) : (incident.Id, incident.Number);
    }

    private static async Task<Guid?> FindAsync(SupportDbContext db, string words, CancellationToken cancel)
    {
        if (words.Length == 0)
            return null;
        if (Guid.TryParse(words, out var key))
            return key;
        var address = words.Trim().Normalize().ToUpperInvariant();
        return await db.Users.Where(account => account.NormalizedEmail == address).Select(account => (Guid?)account.Id).FirstOrDefaultAsync(cancel);
    }

    private static TimeCursor CursorOf(AuditRow row) => new(row.Entry.At, row.Entry.Id);

    private static IQueryable<AuditRow> Rows(SupportDbContext db, AuditQuestion question, TimeCursor? after, int most)
    {
        var entries = Matching(db, question).Include(entry => entry.Words).AsQueryable();
        if (after is var (at, id))
            entries = entries.Where(entry => entry.At <= at && (entry.At < at || entry.Id.CompareTo(id) < 0));
        return from entry in entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(most)
               join seal in db.AuditSeals on entry.Id equals seal.EntryId into seals
               from seal in seals.DefaultIfEmpty()
               join person in db.Users on entry.By equals person.Id into people
               from person in people.DefaultIfEmpty()
               orderby entry.At descending, entry.Id descending
               select new AuditRow(entry, (long?)seal!.Position, seal!.Hash, person!.DisplayName);
    }

    private static IQueryable<AuditEntry> Matching(SupportDbContext db, AuditQuestion question)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (question.By is { } by)
            entries = entries.Where(entry => entry.By == by);
        if (question.What is { } what)
            entries = entries.Where(entry => entry.What == what);
        if (question.Subject is { } subject)
        {
            var on = On(db, subject, question.Number?.ToString() ?? "");
            entries = entries.Where(entry => on.Contains(entry.Id));
        }

        if (question.From is { } from)
            entries = entries.Where(entry => entry.At >= from);
        if (question.To is { } to)
            entries = entries.Where(entry => entry.At < to);
        return entries;
    }

    // Two seeks, where either of them in a row's condition would have every row looked at.
    private static IQueryable<Guid> On(SupportDbContext db, Guid subject, string number)
    {
        var key = AuditMention.KeyOf(subject);
        return db.AuditEntries.Where(entry => entry.Subject == subject).Select(entry => entry.Id)
            .Union(db.AuditMentions.Where(mention => mention.Key == key || mention.Key == number).Select(mention => mention.EntryId));
    }
}
