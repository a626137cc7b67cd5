using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Sets up the actor's authenticator app, in place of the one before, and signs other browsers out.</summary>
public sealed class AddAuthenticator(IDbContextFactory<SupportDbContext> store, AuthenticatorKeys keys)
{
    /// <summary>Sets it up.</summary>
    /// <param name="offer">The key that was shown, as <see cref="AuthenticatorKeys.Offer"/> sealed it.</param>
    /// <param name="code">The code that the app shows for it.</param>
    /// <param name="session">The row of the session that stays.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>Ten recovery codes; nobody can read them again.</returns>
    /// <exception cref="RefusedException"><see cref="AuthenticatorOfferIsOver"/>, <see cref="AuthenticatorCodeIsWrong"/>.</exception>
    public async Task<IReadOnlyList<string>> HandleAsync(string? offer, string code, string session, Moment moment, CancellationToken cancel)
    {
        var key = keys.Offered(offer, moment.By.Person, moment.At) ?? throw new RefusedException(new AuthenticatorOfferIsOver());
        var step = TimeCode.StepOf(key, code, last: 0, moment.At) ?? throw new RefusedException(new AuthenticatorCodeIsWrong());
        return await store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                await db.Authenticators.Where(app => app.AccountId == account.Id).ExecuteDeleteAsync(cancel);
                db.Authenticators.Add(new Authenticator
                {
                    AccountId = account.Id, SealedKey = keys.Seal(key), AddedAt = moment.At, LastUsedAt = moment.At, LastStep = step,
                });
                account.TwoFactorEnabled = true;
                await db.EndOtherSessionsAsync(account, session, moment.At, cancel);
                db.Tell(account, new AuthenticatorAdded(moment), new AuthenticatorAddedMail(AccountPages.Account));
                return await db.RenewCodesAsync(account, moment, cancel);
            },
            cancel);
    }
}
