using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Sets a new password by a mailed link, and ends every session. Whoever has the link has the address, too.</summary>
public sealed class ResetPassword(
    IDbContextFactory<SupportDbContext> store, Accounts accounts, AccountLinks links, IPasswordHasher<Account> hasher)
{
    private const string Purpose = UserManager<Account>.ResetPasswordTokenPurpose;

    /// <summary>The address whose password a link sets; null when the link is over.</summary>
    public async Task<string?> AddressAsync(string? token, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return (await FindAsync(db, token, cancel))?.Email;
    }

    /// <summary>Sets it.</summary>
    /// <exception cref="RefusedException"><see cref="LinkIsOver"/>, or the password is not good enough.</exception>
    public async Task HandleAsync(string? token, string password, Moment moment, CancellationToken cancel)
    {
        var address = await AddressAsync(token, cancel) ?? throw new RefusedException(new LinkIsOver());
        PasswordRules.WhyNot(password, address)?.Throw();
        var hash = hasher.HashPassword(new Account(), password);
        await store.DecideAsync(
            async db =>
            {
                var account = await FindAsync(db, token, cancel) ?? throw new RefusedException(new LinkIsOver());
                account.PasswordHash = hash;
                account.RenewStamp();
                await TellAsync(db, account, moment.ActedBy(account), cancel);
            },
            cancel);
    }

    private static async Task TellAsync(SupportDbContext db, Account account, Moment moment, CancellationToken cancel)
    {
        if (!account.EmailConfirmed)
            await EmailConfirmation.ConfirmAsync(db, account, moment, cancel);
        db.AuditEntries.Add(AuditEntry.Of(account.Id, new PasswordChanged(ByLink: true, moment)));
        db.Outbox.Add(OutboxMail.To(account.Id, new PasswordChangedMail(AccountPages.ForgotPassword), moment));
    }

    private async Task<Account?> FindAsync(SupportDbContext db, string? token, CancellationToken cancel)
    {
        var id = links.AccountIn(token, Purpose);
        var account = await db.Users.SingleOrDefaultAsync(found => found.Id == id, cancel);
        return account is not null && await links.ValidateAsync(Purpose, token!, accounts.In(db), account) ? account : null;
    }
}
