using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>The browsers in which somebody is signed in.</summary>
public sealed class ListSessions(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 100;

    /// <summary>Those that are on, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> HandleAsync(Guid person, Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var sessions =
            from session in db.Sessions
            join account in db.Users on session.AccountId equals account.Id
            where session.AccountId == person && session.ExpiresAt > now && session.SecurityStamp == account.SecurityStamp
            orderby session.LastSeenAt descending
            select session;
        return await sessions.AsNoTracking().Take(Most).ToListAsync(cancel);
    }
}
