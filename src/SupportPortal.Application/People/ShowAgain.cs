using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Somebody who is signed in shows once more who they are, before a deed on their account.</summary>
public sealed class ShowAgain(IDbContextFactory<SupportDbContext> store, IPasswordHasher<Account> hasher)
{
    /// <summary>By the password.</summary>
    /// <exception cref="RefusedException"><see cref="PasswordIsWrong"/>.</exception>
    public async Task ByPasswordAsync(string password, string session, Moment moment, CancellationToken cancel)
    {
        await using (var db = await store.CreateDbContextAsync(cancel))
        {
            var account = await db.Users.AsNoTracking().SingleAsync(found => found.Id == moment.By.Person, cancel);
            if (hasher.VerifyHashedPassword(account, account.PasswordHash ?? "", password) == PasswordVerificationResult.Failed)
                new PasswordIsWrong().Throw();
        }

        await NoteAsync(session, moment, cancel);
    }

    /// <summary>By a passkey of the actor's that was just checked.</summary>
    public Task NoteAsync(string session, Moment moment, CancellationToken cancel) => store.DecideAsync(
        db => db.Sessions.Where(one => one.Id == session && one.AccountId == moment.By.Person)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ShownAt, moment.At), cancel),
        cancel);
}
