using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>What the actor does with passkeys that are there.</summary>
public sealed class ChangePasskeys(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>One of the actor's; null when there is no such.</summary>
    public async Task<Passkey?> FindAsync(Guid id, Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.UserPasskeys.AsNoTracking().SingleOrDefaultAsync(passkey => passkey.Id == id && passkey.UserId == person, cancel);
    }

    /// <summary>Calls it something else.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    public Task RenameAsync(Guid id, string name, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(async db => (await OwnAsync(db, id, moment, cancel)).Name = name, cancel);

    /// <summary>Takes it away, and signs other browsers out.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    public Task RemoveAsync(Guid id, string session, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var passkey = await OwnAsync(db, id, moment, cancel);
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                await db.UserPasskeys.Where(one => one.Id == id).ExecuteDeleteAsync(cancel);
                db.Entry(passkey).State = EntityState.Detached;
                await db.NoteFactorsLeftAsync(account, cancel);
                await db.EndOtherSessionsAsync(account, session, moment.At, cancel);
                db.Tell(account, new PasskeyRemoved(moment), new PasskeyRemovedMail(passkey.Name, AccountPages.Account));
            },
            cancel);

    private static async Task<Passkey> OwnAsync(SupportDbContext db, Guid id, Moment moment, CancellationToken cancel) =>
        await db.UserPasskeys.SingleOrDefaultAsync(passkey => passkey.Id == id && passkey.UserId == moment.By.Person, cancel)
        ?? throw new RefusedException(new NotFound());
}
