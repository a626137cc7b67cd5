using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Takes the actor's authenticator app away, and signs other browsers out.</summary>
public sealed class RemoveAuthenticator(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes it away; recovery codes go with the last second factor.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>: there is none.</exception>
    public Task HandleAsync(string session, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                if (await db.Authenticators.Where(app => app.AccountId == account.Id).ExecuteDeleteAsync(cancel) == 0)
                    new NotFound().Throw();
                await db.NoteFactorsLeftAsync(account, cancel);
                await db.EndOtherSessionsAsync(account, session, moment.At, cancel);
                db.Tell(account, new AuthenticatorRemoved(moment), new AuthenticatorRemovedMail(AccountPages.Account));
            },
            cancel);
}
