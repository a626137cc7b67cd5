using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.People;

/// <summary>Decides whether a person can sign in; it counts from their next request on.</summary>
public sealed class ChangeAccess(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Disables the account.</summary>
    /// <exception cref="RefusedException"><see cref="AnotherAdminDecides"/>, <see cref="LastAdminStays"/>, <see cref="AccountIsDisabled"/>.</exception>
    public Task DisableAsync(Guid person, Moment moment, CancellationToken cancel) =>
        ChangeAsync(
            person,
            new AccountDisabled(moment),
            async (db, account) =>
            {
                if (account.Id == moment.By.Person)
                    AdminDuty.WhyNotOwn(await AdminDuty.HasAnotherAsync(db, account, cancel)).Throw();
                if (account.DisabledAt is not null)
                    new AccountIsDisabled().Throw();
                account.DisabledAt = moment.At;
            },
            cancel);

    /// <summary>Lets the person sign in again.</summary>
    /// <exception cref="RefusedException"><see cref="AccountIsNotDisabled"/>.</exception>
    public Task EnableAsync(Guid person, Moment moment, CancellationToken cancel) =>
        ChangeAsync(
            person,
            new AccountEnabled(moment),
            (_, account) =>
            {
                if (account.DisabledAt is null)
                    new AccountIsNotDisabled().Throw();
                account.DisabledAt = null;
                return Task.CompletedTask;
            },
            cancel);

    /// <summary>Signs the person out everywhere; they can sign in again.</summary>
    public Task RevokeAsync(Guid person, Moment moment, CancellationToken cancel) =>
        ChangeAsync(person, new SessionsRevoked(moment), (_, _) => Task.CompletedTask, cancel);

    /// <summary>Takes the authenticator app, the passkeys and the recovery codes of somebody away who has lost them; the password then signs in.</summary>
    /// <exception cref="RefusedException"><see cref="NoSecondFactor"/>.</exception>
    public Task ResetFactorsAsync(Guid person, Moment moment, CancellationToken cancel) =>
        ChangeAsync(
            person,
            new SecondFactorsReset(moment),
            async (db, account) =>
            {
                if (!await db.RemoveFactorsAsync(account, cancel))
                    new NoSecondFactor().Throw();
                db.Outbox.Add(OutboxMail.To(account.Id, new SecondFactorsResetMail(AccountPages.Account), moment));
            },
            cancel);

    // Each of them ends the sessions and the mailed links that there are.
    private Task ChangeAsync(Guid person, DomainEvent happens, Func<SupportDbContext, Account, Task> change, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var account = await AdminDuty.FindAsync(db, person, happens.Moment, cancel);
                await change(db, account);
                account.RenewStamp();
                db.AuditEntries.Add(AuditEntry.Of(account.Id, happens));
            },
            cancel);
}
