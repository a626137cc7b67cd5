using SupportPortal.Application.Data;
using SupportPortal.Domain.Replies;

namespace SupportPortal.Application.Replies;

/// <summary>Reads the canned replies.</summary>
public sealed class ReadReplies(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>All of them, also those that are not offered, by name in a language.</summary>
    public async Task<IReadOnlyList<CannedReply>> AllAsync(string language, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return InOrder(await db.CannedReplies.AsNoTracking().ToListAsync(cancel), language);
    }

    /// <summary>Those that engineers can choose, by name in their language.</summary>
    public async Task<IReadOnlyList<CannedReply>> OfferedAsync(string language, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return InOrder(await db.CannedReplies.AsNoTracking().Where(reply => reply.IsOffered).ToListAsync(cancel), language);
    }

    /// <summary>One of them; or null.</summary>
    public async Task<CannedReply?> FindAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.CannedReplies.AsNoTracking().SingleOrDefaultAsync(reply => reply.Id == id, cancel);
    }

    private static List<CannedReply> InOrder(IEnumerable<CannedReply> replies, string language) =>
        [.. replies.OrderBy(reply => reply.In(language).Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(reply => reply.Id)];
}
