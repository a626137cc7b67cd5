using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>
/// Registers somebody, who can sign in once the address is confirmed. Whoever looks on can't tell whether the address had
/// an account: the answer, the work and the number of mails are the same.
/// </summary>
public sealed class RegisterAccount(IDbContextFactory<SupportDbContext> store, Accounts accounts, IPasswordHasher<Account> hasher)
{
    /// <summary>Registers; the owner of an address that has an account is told instead.</summary>
    /// <exception cref="RefusedException">The password is not good enough.</exception>
    public Task HandleAsync(NewAccount wanted, Moment moment, CancellationToken cancel)
    {
        PasswordRules.WhyNot(wanted.Password, wanted.Email.Written)?.Throw();
        // The work of hashing stays outside the transaction.
        var hash = hasher.HashPassword(new Account(), wanted.Password);
        return store.AppendAsync(
            async db =>
            {
                var people = accounts.In(db);
                var known = await people.FindByEmailAsync(wanted.Email.Written);
                if (known is { EmailConfirmed: true })
                    db.Outbox.Add(OutboxMail.To(known.Id, new AlreadyRegisteredMail(AccountPages.SignIn), moment));
                else
                    await TakeDownAsync(db, people, known, wanted, hash, moment);
            },
            cancel);
    }

    // Until somebody has confirmed the address, the last who registered it counts, and older links are dead.
    private static async Task TakeDownAsync(
        SupportDbContext db, UserManager<Account> people, Account? known, NewAccount wanted, string hash, Moment moment)
    {
        var account = known ?? Accounts.New(wanted.Email, Roles.Customer, moment);
        account.PasswordHash = hash;
        wanted.Profile.WriteTo(account);
        Accounts.Insist(known is null ? await people.CreateAsync(account) : await people.UpdateSecurityStampAsync(account));
        var token = await people.GenerateEmailConfirmationTokenAsync(account);
        db.Outbox.Add(OutboxMail.To(account.Id, new ConfirmEmailMail(AccountPages.Confirm(token)), moment));
        db.AuditEntries.Add(AuditEntry.Of(account.Id, new AccountRegistered(moment.ActedBy(account))));
    }
}
