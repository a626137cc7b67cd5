using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>
/// Checks e-mail and password. Whatever is wrong — no such account, another password, not confirmed, disabled — the answer
/// is the same, in words and in time.
/// </summary>
public sealed class CheckPassword(IDbContextFactory<SupportDbContext> store, Accounts accounts, IPasswordHasher<Account> hasher)
{
    private readonly Account _nobody = new();

    /// <summary>The account. What was wrong is noted in the history of sign-ins, or, with as much work, for nobody.</summary>
    /// <param name="email">The address.</param>
    /// <param name="password">The password.</param>
    /// <param name="device">Browser and system in few words.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <exception cref="RefusedException"><see cref="SignInFailed"/>.</exception>
    public async Task<Account> HandleAsync(string email, string password, string device, Instant now, CancellationToken cancel)
    {
        var account = await FindAsync(email, cancel);
        if (Matches(account, password) && account is { EmailConfirmed: true, DisabledAt: null })
            return account;
        await store.AppendAsync(
            db =>
            {
                db.SignInTries.Add(SignInTry.Failure(account?.Id, SignInWay.Password, device, now));
                return Task.CompletedTask;
            },
            cancel);
        throw new RefusedException(new SignInFailed());
    }

    // As much work for nobody as for somebody who exists.
    private bool Matches(Account? account, string password)
    {
        if (account?.PasswordHash is { } hash)
            return hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;
        hasher.HashPassword(_nobody, password);
        return false;
    }

    private async Task<Account?> FindAsync(string email, CancellationToken cancel)
    {
        var normalized = accounts.Normalize(email);
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedEmail == normalized, cancel);
    }
}
