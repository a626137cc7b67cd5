using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Changes the actor's own password, and ends every session but the one in which it is done.</summary>
public sealed class ChangePassword(IDbContextFactory<SupportDbContext> store, IPasswordHasher<Account> hasher)
{
    /// <summary>Changes it.</summary>
    /// <param name="present">The password that is to go.</param>
    /// <param name="wanted">The one that is to come.</param>
    /// <param name="session">The row of the session that stays.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <exception cref="RefusedException"><see cref="PasswordIsWrong"/>, or the new one is not good enough.</exception>
    public async Task HandleAsync(string present, string wanted, string session, Moment moment, CancellationToken cancel)
    {
        await CheckAsync(present, wanted, moment, cancel);
        var hash = hasher.HashPassword(new Account(), wanted);
        await store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                account.PasswordHash = hash;
                await db.EndOtherSessionsAsync(account, session, moment.At, cancel);
                db.AuditEntries.Add(AuditEntry.Of(account.Id, new PasswordChanged(ByLink: false, moment)));
                db.Outbox.Add(OutboxMail.To(account.Id, new PasswordChangedMail(AccountPages.ForgotPassword), moment));
            },
            cancel);
    }

    private async Task CheckAsync(string present, string wanted, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var account = await db.Users.AsNoTracking().SingleAsync(found => found.Id == moment.By.Person, cancel);
        if (hasher.VerifyHashedPassword(account, account.PasswordHash ?? "", present) == PasswordVerificationResult.Failed)
            new PasswordIsWrong().Throw();
        PasswordRules.WhyNot(wanted, account.Email ?? "")?.Throw();
    }
}
