using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>
/// Makes an admin, for whoever runs the portal: by command, or by the setup link. An address that has an account keeps it,
/// with the password given now.
/// </summary>
public sealed class CreateAdmin(IDbContextFactory<SupportDbContext> store, Accounts accounts, IPasswordHasher<Account> hasher)
{
    /// <summary>Makes it.</summary>
    /// <exception cref="RefusedException">The password is not good enough.</exception>
    public Task HandleAsync(NewAccount wanted, Moment moment, CancellationToken cancel) =>
        HandleAsync(wanted, _ => Task.FromResult(false), moment, cancel);

    /// <summary>Makes it, after looking in the same transaction whether it may be.</summary>
    internal Task HandleAsync(NewAccount wanted, Func<SupportDbContext, Task<bool>> isBySetupLink, Moment moment, CancellationToken cancel)
    {
        PasswordRules.WhyNot(wanted.Password, wanted.Email.Written)?.Throw();
        var hash = hasher.HashPassword(new Account(), wanted.Password);
        return store.DecideAsync(
            async db =>
            {
                var bySetupLink = await isBySetupLink(db);
                var account = await MakeAsync(accounts.In(db), wanted, hash, moment);
                // Whoever runs the portal lets back in who has lost the second factor.
                if (await db.RemoveFactorsAsync(account, cancel))
                    db.Tell(account, new SecondFactorsReset(moment), new SecondFactorsResetMail(AccountPages.Account));
                db.AuditEntries.Add(AuditEntry.Of(account.Id, new AdminCreated(bySetupLink, moment)));
            },
            cancel);
    }

    private static async Task<Account> MakeAsync(UserManager<Account> people, NewAccount wanted, string hash, Moment moment)
    {
        var known = await people.FindByEmailAsync(wanted.Email.Written);
        var account = known ?? Accounts.New(wanted.Email, Roles.None, moment);
        wanted.Profile.WriteTo(account);
        account.Roles |= Roles.Admin;
        (account.PasswordHash, account.EmailConfirmed, account.DisabledAt) = (hash, true, null);
        Accounts.Insist(known is null ? await people.CreateAsync(account) : await people.UpdateSecurityStampAsync(account));
        return account;
    }
}
