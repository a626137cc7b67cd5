using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>Finds by what somebody can sign in.</summary>
public sealed class FindSignInWays(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The ways of a person.</summary>
    public async Task<SignInWays> HandleAsync(Guid person, Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return new SignInWays
        {
            AppSince = await db.Authenticators.Where(app => app.AccountId == person).Select(app => (Instant?)app.AddedAt).SingleOrDefaultAsync(cancel),
            Passkeys = await db.UserPasskeys.AsNoTracking().Where(passkey => passkey.UserId == person).OrderBy(passkey => passkey.AddedAt).ToListAsync(cancel),
            Codes = await db.RecoveryCodes.CountAsync(code => code.AccountId == person, cancel),
            Sessions = await db.Sessions.CountAsync(session => session.AccountId == person && session.ExpiresAt > now
                && db.Users.Any(account => account.Id == person && account.SecurityStamp == session.SecurityStamp), cancel),
            LastTry = await db.SignInTries.AsNoTracking().Where(one => one.AccountId == person).OrderByDescending(one => one.At).FirstOrDefaultAsync(cancel),
        };
    }
}
