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

    /// <summary>The account.</summary>
    /// <exception cref="RefusedException"><see cref="SignInFailed"/>.</exception>
    public async Task<Account> HandleAsync(string email, string password, CancellationToken cancel)
    {
        var account = await FindAsync(email, cancel);
        if (account?.PasswordHash is not { } hash)
        {
            // As much work as for somebody who exists.
            hasher.HashPassword(_nobody, password);
            throw new RefusedException(new SignInFailed());
        }
        var matches = hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;
        return matches && account.EmailConfirmed && account.DisabledAt is null ? account : throw new RefusedException(new SignInFailed());
    }

    private async Task<Account?> FindAsync(string email, CancellationToken cancel)
    {
        var normalized = accounts.Normalize(email);
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedEmail == normalized, cancel);
    }
}
