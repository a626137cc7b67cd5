using SupportPortal.Application.Data;

namespace SupportPortal.Application.Cleaning;

/// <summary>Removes what nobody needs any more: sessions that are over, old tries to sign in, and mails that were sent a while ago.</summary>
public sealed class CleanUp(IDbContextFactory<SupportDbContext> store, People.SessionLimits limits)
{
    private const int Batch = 500;

    /// <summary>How long a session that is over can still tell whose it was.</summary>
    public static readonly Duration SessionsStay = Duration.FromDays(7);

    /// <summary>How long a sent mail can be looked up.</summary>
    public static readonly Duration SentMailsStay = Duration.FromDays(30);

    /// <summary>Removes some, at most 500 of each, so that nobody waits long for the store.</summary>
    /// <returns>How many rows went.</returns>
    public Task<int> HandleAsync(Instant now, CancellationToken cancel) => store.DecideAsync(
        async db => await Sessions(db, now).ExecuteDeleteAsync(cancel) + await Tries(db, now).ExecuteDeleteAsync(cancel) + await Mails(db, now).ExecuteDeleteAsync(cancel), cancel);

    /// <summary>Whether there is something to remove.</summary>
    public async Task<bool> IsAnythingOldAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Sessions(db, now).AnyAsync(cancel) || await Tries(db, now).AnyAsync(cancel) || await Mails(db, now).AnyAsync(cancel);
    }

    private static IQueryable<People.Session> Sessions(SupportDbContext db, Instant now)
    {
        var before = now - SessionsStay;
        return db.Sessions.Where(session => session.ExpiresAt < before).OrderBy(session => session.ExpiresAt).Take(Batch);
    }

    private IQueryable<People.SignInTry> Tries(SupportDbContext db, Instant now)
    {
        var before = now - Duration.FromDays(limits.HistoryDays);
        return db.SignInTries.Where(one => one.At < before).OrderBy(one => one.At).Take(Batch);
    }

    private static IQueryable<Mail.OutboxMail> Mails(SupportDbContext db, Instant now)
    {
        var before = now - SentMailsStay;
        return db.Outbox.Where(mail => mail.CreatedAt < before && mail.SentAt != null).OrderBy(mail => mail.CreatedAt).Take(Batch);
    }
}
