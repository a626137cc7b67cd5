using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>
/// Confirms an address by the link mailed to it and the password chosen on registering. With the link alone, somebody who
/// registers another's address would get an account that its owner has confirmed.
/// </summary>
public sealed class ConfirmEmail(
    IDbContextFactory<SupportDbContext> store, Accounts accounts, AccountLinks links, IPasswordHasher<Account> hasher)
{
    private const string Purpose = UserManager<Account>.ConfirmEmailTokenPurpose;

    /// <summary>The address that a link confirms; null when the link is over.</summary>
    public async Task<string?> AddressAsync(string? token, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return (await FindAsync(db, token, cancel))?.Email;
    }

    /// <summary>Confirms it.</summary>
    /// <returns>The account, which may now sign in.</returns>
    /// <exception cref="RefusedException"><see cref="LinkIsOver"/>, <see cref="PasswordIsNotTheChosenOne"/>.</exception>
    public async Task<Guid> HandleAsync(string? token, string password, Moment moment, CancellationToken cancel)
    {
        await CheckAsync(token, password, cancel);
        return await store.DecideAsync(
            async db =>
            {
                var account = await FindAsync(db, token, cancel) ?? throw new RefusedException(new LinkIsOver());
                await EmailConfirmation.ConfirmAsync(db, account, moment.ActedBy(account), cancel);
                account.RenewStamp();
                return account.Id;
            },
            cancel);
    }

    // Outside the transaction, for the work of hashing.
    private async Task CheckAsync(string? token, string password, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var account = await FindAsync(db, token, cancel) ?? throw new RefusedException(new LinkIsOver());
        if (hasher.VerifyHashedPassword(account, account.PasswordHash ?? "", password) == PasswordVerificationResult.Failed)
            new PasswordIsNotTheChosenOne().Throw();
    }

    private async Task<Account?> FindAsync(SupportDbContext db, string? token, CancellationToken cancel)
    {
        var id = links.AccountIn(token, Purpose);
        var account = await db.Users.SingleOrDefaultAsync(found => found.Id == id && !found.EmailConfirmed && found.DisabledAt == null, cancel);
        return account is not null && await links.ValidateAsync(Purpose, token!, accounts.In(db), account) ? account : null;
    }
}
