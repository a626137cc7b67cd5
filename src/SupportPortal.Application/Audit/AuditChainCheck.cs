using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Audit;

/// <summary>Whether the hash chain over the audit log holds, and everything is in it (R38).</summary>
public sealed class AuditChainCheck(IDbContextFactory<SupportDbContext> store) : ICheck
{
    private const int Page = 1000;
    private static readonly Duration SealedWithin = Duration.FromMinutes(1);

    /// <inheritdoc/>
    public string Name => "audit chain";

    /// <inheritdoc/>
    public IAsyncEnumerable<Fault> RunAsync(CheckRun run, CancellationToken cancel) => RunAsync(run, 0, cancel);

    /// <summary>Finds what is wrong behind a link that is taken for right.</summary>
    /// <param name="run">The run.</param>
    /// <param name="after">The position of that link; 0 checks all.</param>
    /// <param name="cancel">Gives up.</param>
    public async IAsyncEnumerable<Fault> RunAsync(CheckRun run, long after, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (position, hash) = (after, await HashOfAsync(after, cancel));
        var words = new CommittedWords(store);
        for (var links = await PageAsync(position, cancel); links.Count > 0; links = await PageAsync(position, cancel))
        {
            var whole = new List<AuditEntry>();
            foreach (var link in links)
            {
                var wrong = Wrong(link, position, hash).ToList();
                foreach (var what in wrong)
                    yield return new Fault(FormattableString.Invariant($"link {link.Seal.Position}"), what);
                if (wrong.Count == 0)
                    whole.Add(link.Entry!);
                (position, hash) = (link.Seal.Position, link.Seal.Hash);
            }

            foreach (var fault in await words.FaultsAsync(whole, cancel))
                yield return fault;
            run.Count(links.Count);
        }

        foreach (var entry in await UnsealedAsync(run.Now, cancel))
            yield return new Fault($"entry {entry}", "The entry has not been sealed for more than a minute.");
    }

    private async Task<string> HashOfAsync(long position, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.AuditSeals.Where(seal => seal.Position == position).Select(seal => seal.Hash).SingleOrDefaultAsync(cancel) ?? AuditChain.Beginning;
    }

    private async Task<List<Link>> PageAsync(long after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        // A join, because the first of those with a key is looked for by numbering all there are, page after page.
        return await db.AuditSeals.AsNoTracking().Where(seal => seal.Position > after).OrderBy(seal => seal.Position).Take(Page)
            .LeftJoin(db.AuditEntries, seal => seal.EntryId, entry => entry.Id, (seal, entry) => new Link(seal, entry))
            .ToListAsync(cancel);
    }

    private async Task<List<Guid>> UnsealedAsync(Instant now, CancellationToken cancel)
    {
        var limit = now - SealedWithin;
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.AuditEntries
            .Where(entry => entry.At <= limit && !db.AuditSeals.Any(seal => seal.EntryId == entry.Id))
            .OrderBy(entry => entry.At).Take(Page).Select(entry => entry.Id).ToListAsync(cancel);
    }

    private static IEnumerable<string> Wrong(Link link, long position, string hash)
    {
        var (seal, entry) = link;
        if (seal.Position != position + 1)
            yield return FormattableString.Invariant($"The links {position + 1} to {seal.Position - 1} are missing.");
        if (seal.PreviousHash != hash)
            yield return "It does not follow the link before it.";
        if (entry is null)
            yield return $"The entry {seal.EntryId} is missing.";
        else if (seal.Hash != AuditChain.Hash(seal.Position, seal.PreviousHash, entry.Text))
            yield return $"The entry {seal.EntryId} is not what was sealed.";
        else if (!SaysTheSame(entry))
            yield return $"The columns of the entry {seal.EntryId} differ from its text.";
    }

    // Only the text is hashed; people search by the columns.
    private static bool SaysTheSame(AuditEntry entry)
    {
        using var text = JsonDocument.Parse(entry.Text);
        string? Of(string name) => text.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return Of("at") == InstantPattern.ExtendedIso.Format(entry.At)
            && Of("by") == entry.By.ToString("D", CultureInfo.InvariantCulture)
            && Of("what") == entry.What
            && Of("subject") == entry.Subject.ToString("D", CultureInfo.InvariantCulture);
    }

    private sealed record Link(AuditSeal Seal, AuditEntry? Entry);
}
