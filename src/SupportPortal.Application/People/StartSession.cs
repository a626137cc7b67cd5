using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>Begins a session for somebody who has shown who they are.</summary>
public sealed class StartSession(IDbContextFactory<SupportDbContext> store, SessionLimits limits)
{
    private static readonly Duration Forgotten = Duration.FromDays(30);
    private const int BrowserLength = 200;

    /// <summary>Begins it, and forgets sessions of the account that ended a month ago.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="way">How they showed who they are.</param>
    /// <param name="browser">What the browser calls itself.</param>
    /// <param name="device">Browser and system in few words, for the history.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The secret for the cookie; the store keeps its hash only.</returns>
    public async Task<string> HandleAsync(Guid accountId, SignInWay way, string browser, string device, Instant now, CancellationToken cancel)
    {
        var secret = Secret.New();
        await store.AppendAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == accountId, cancel);
                account.LastSignInAt = now;
                db.Sessions.Add(Begin(account, way, secret, browser, now));
                db.SignInTries.Add(SignInTry.Success(accountId, way, device, now));
                var before = now - Forgotten;
                await db.Sessions.Where(session => session.AccountId == accountId && session.ExpiresAt < before).ExecuteDeleteAsync(cancel);
            },
            cancel);
        return secret;
    }

    private Session Begin(Account account, SignInWay way, string secret, string browser, Instant now) => new()
    {
        Id = Secret.Hash(secret),
        AccountId = account.Id,
        SecurityStamp = account.SecurityStamp ?? "",
        Way = way,
        ShownAt = now,
        StartedAt = now,
        LastSeenAt = now,
        ExpiresAt = limits.EndOf(now, now),
        Browser = browser.Length <= BrowserLength ? browser : browser[..BrowserLength],
    };
}
