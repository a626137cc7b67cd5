using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Makes the actor's recovery codes anew; those before are over.</summary>
public sealed class MakeRecoveryCodes(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Makes them.</summary>
    /// <returns>Ten codes; nobody can read them again.</returns>
    /// <exception cref="RefusedException"><see cref="SecondFactorFirst"/>.</exception>
    public Task<IReadOnlyList<string>> HandleAsync(Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                if (!account.TwoFactorEnabled)
                    new SecondFactorFirst().Throw();
                // Of two pages that make codes at once one is refused: only one of them shows codes that count.
                account.ConcurrencyStamp = Guid.NewGuid().ToString();
                db.Tell(account, new RecoveryCodesMade(moment), new RecoveryCodesMadeMail(AccountPages.Account));
                return await db.RenewCodesAsync(account, moment, cancel);
            },
            cancel);
}
