using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>
/// Mails a link that sets a new password. An address without an account gets a mail that says so, and the one who asked
/// sees no difference, in words or in time.
/// </summary>
public sealed class AskForNewPassword(IDbContextFactory<SupportDbContext> store, Accounts accounts)
{
    /// <summary>Mails it.</summary>
    public Task HandleAsync(EmailAddress email, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(
            async db =>
            {
                var people = accounts.In(db);
                db.Outbox.Add(await people.FindByEmailAsync(email.Written) is { } account
                    ? OutboxMail.To(account.Id, new ResetPasswordMail(AccountPages.Reset(await people.GeneratePasswordResetTokenAsync(account))), moment)
                    : OutboxMail.To(email.Written, new NoAccountMail(AccountPages.Register), moment));
            },
            cancel);
}
