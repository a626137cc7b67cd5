using System.Text.Json;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;

namespace SupportPortal.Application.Audit;

/// <summary>
/// Whether what people typed is what sealed entries commit to. Words may be gone only if the sealed entry of the deletion of
/// an account says so (R38).
/// </summary>
internal sealed class CommittedWords(IDbContextFactory<SupportDbContext> store)
{
    private HashSet<Guid> _forgotten = [];

    /// <summary>What the fields of an entry commit to, by their names.</summary>
    public static IReadOnlyDictionary<string, string> In(string text)
    {
        if (!text.Contains(AuditWords.Mark, StringComparison.Ordinal))
            return new Dictionary<string, string>();
        using var json = JsonDocument.Parse(text);
        return json.RootElement.EnumerateObject()
            .Where(one => one.Value.ValueKind == JsonValueKind.String && one.Value.GetString()!.StartsWith(AuditWords.Mark, StringComparison.Ordinal))
            .ToDictionary(one => one.Name, one => one.Value.GetString()!);
    }

    /// <summary>Finds words of sealed entries that were altered, or are gone without a deletion.</summary>
    public async Task<List<Fault>> FaultsAsync(IEnumerable<AuditEntry> entries, CancellationToken cancel)
    {
        var said = entries.SelectMany(entry => In(entry.Text), (entry, field) => (Entry: entry.Id, Field: field.Key, Commitment: field.Value)).ToList();
        var kept = await KeptAsync([.. said.Select(one => one.Entry).Distinct()], cancel);
        var gone = said.Where(one => !kept.ContainsKey((one.Entry, one.Field))).ToList();
        // Asked after the words: what is gone by now has its deletion beside it.
        if (gone.Exists(one => !_forgotten.Contains(one.Entry)))
            _forgotten = await ForgottenAsync(cancel);
        return
        [
            .. said.Where(one => kept.TryGetValue((one.Entry, one.Field), out var words) && words.Commitment != one.Commitment)
                .Select(one => new Fault($"entry {one.Entry}", $"Its {one.Field} is not what was sealed.")),
            .. gone.Where(one => !_forgotten.Contains(one.Entry))
                .Select(one => new Fault($"entry {one.Entry}", $"Its {one.Field} is gone, and no deletion of an account says so.")),
        ];
    }

    private async Task<Dictionary<(Guid, string), AuditWords>> KeptAsync(List<Guid> entries, CancellationToken cancel)
    {
        if (entries.Count == 0)
            return [];
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.AuditWords.AsNoTracking().Where(words => entries.Contains(words.EntryId)).ToDictionaryAsync(words => (words.EntryId, words.Field), cancel);
    }

    private async Task<HashSet<Guid>> ForgottenAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var deletions = await db.AuditEntries.Where(entry => entry.What == nameof(AccountDeleted)).Select(entry => entry.Text).ToListAsync(cancel);
        return [.. deletions.SelectMany(Forgotten)];
    }

    private static List<Guid> Forgotten(string deletion)
    {
        using var json = JsonDocument.Parse(deletion);
        return json.RootElement.TryGetProperty("forgotten", out var keys) ? [.. keys.EnumerateArray().Select(key => key.GetGuid())] : [];
    }
}
