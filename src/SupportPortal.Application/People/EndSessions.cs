using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Ends sessions. Their rows stay for a while, so that an old form still knows whose it was.</summary>
public sealed class EndSessions(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Ends the session that a secret opens: signing out.</summary>
    public Task BySecretAsync(string secret, Instant now, CancellationToken cancel)
    {
        var id = Secret.Hash(secret);
        return store.DecideAsync(db => EndAsync(db.Sessions.Where(session => session.Id == id), now, cancel), cancel);
    }

    /// <summary>Ends one session of the actor's own, by its row.</summary>
    public Task OneAsync(string id, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                if (await EndAsync(db.Sessions.Where(session => session.Id == id && session.AccountId == moment.By.Person), moment.At, cancel) == 0)
                    new NotFound().Throw();
            },
            cancel);

    /// <summary>Ends all sessions of the actor but the one with the row <paramref name="kept"/>.</summary>
    public Task OthersAsync(string? kept, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            db => EndAsync(db.Sessions.Where(session => session.AccountId == moment.By.Person && session.Id != kept), moment.At, cancel),
            cancel);

    private static Task<int> EndAsync(IQueryable<Session> sessions, Instant now, CancellationToken cancel) =>
        sessions.Where(session => session.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, now), cancel);
}
