using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>Finds whose session a secret opens; one row, on every request.</summary>
public sealed class FindSession(IDbContextFactory<SupportDbContext> store, SessionLimits limits)
{
    private static readonly Duration SeenEvery = Duration.FromMinutes(5);

    /// <summary>The session and its owner, also when it is over; null when the store never had it, or forgot it.</summary>
    /// <param name="secret">What the cookie carries.</param>
    /// <param name="isSeen">Whether a person asks, which moves the end; false for what a page does by itself.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<SessionOwner?> HandleAsync(string secret, bool isSeen, Instant now, CancellationToken cancel)
    {
        var id = Secret.Hash(secret);
        var found = await ReadAsync(id, cancel);
        if (isSeen && found is not null && !found.IsOver(now) && found.LastSeenAt + SeenEvery <= now)
            await TouchAsync(id, limits.EndOf(found.StartedAt, now), now, cancel);
        return found;
    }

    /// <summary>The session with an identifier and its owner, without its being seen: what a page does by itself keeps nobody signed in.</summary>
    public async Task<SessionOwner?> ReadAsync(string id, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var owners =
            from session in db.Sessions
            join account in db.Users on session.AccountId equals account.Id
            where session.Id == id
            select new SessionOwner
            {
                Account = account.Id,
                Name = account.DisplayName,
                Roles = account.Roles,
                TimeZone = account.TimeZone,
                Language = account.Language,
                Country = account.Country,
                IsRevoked = account.DisabledAt != null || account.SecurityStamp != session.SecurityStamp,
                HasSecondFactor = account.TwoFactorEnabled,
                ShownAt = session.ShownAt,
                StartedAt = session.StartedAt,
                LastSeenAt = session.LastSeenAt,
                ExpiresAt = session.ExpiresAt,
            };
        return await owners.SingleOrDefaultAsync(cancel);
    }

    // Of two requests at once one writes; and a session that ended meanwhile is not begun again.
    private Task<int> TouchAsync(string id, Instant end, Instant now, CancellationToken cancel)
    {
        var before = now - SeenEvery;
        return store.DecideAsync(
            db => db.Sessions.Where(session => session.Id == id && session.LastSeenAt <= before && session.ExpiresAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now).SetProperty(session => session.ExpiresAt, end), cancel),
            cancel);
    }
}
