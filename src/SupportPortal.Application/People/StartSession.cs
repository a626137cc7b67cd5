using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>Begins a session for somebody who has shown who they are.</summary>
public sealed class StartSession(IDbContextFactory<SupportDbContext> store, SessionLimits limits)
{
    private static readonly Duration Forgotten = Duration.FromDays(30);
    private const int BrowserLength = 200;

    /// <summary>Begins it, and forgets sessions of the account that ended a month ago.</summary>
    /// <returns>The secret for the cookie; the store keeps its hash only.</returns>
    public async Task<string> HandleAsync(Guid accountId, string browser, Instant now, CancellationToken cancel)
    {
        var secret = Secret.New();
        await store.AppendAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == accountId, cancel);
                account.LastSignInAt = now;
                db.Sessions.Add(Begin(account, secret, browser, now));
                var before = now - Forgotten;
                await db.Sessions.Where(session => session.AccountId == accountId && session.ExpiresAt < before).ExecuteDeleteAsync(cancel);
            },
            cancel);
        return secret;
    }

    private Session Begin(Account account, string secret, string browser, Instant now) => new()
    {
        Id = Secret.Hash(secret),
        AccountId = account.Id,
        SecurityStamp = account.SecurityStamp ?? "",
        StartedAt = now,
        LastSeenAt = now,
        ExpiresAt = limits.EndOf(now, now),
        Browser = browser.Length <= BrowserLength ? browser : browser[..BrowserLength],
    };
}
