using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Somebody shows a passkey, whose signature was checked.</summary>
public sealed class UsePasskey(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Notes its use, and answers whose it is.</summary>
    /// <exception cref="RefusedException"><see cref="PasskeyIsNotKnown"/>: also where the account can't sign in.</exception>
    public Task<Account> HandleAsync(UserPasskeyInfo shown, Instant now, CancellationToken cancel) =>
        store.AppendAsync(
            async db =>
            {
                var passkey = await db.UserPasskeys.SingleOrDefaultAsync(one => one.CredentialId == shown.CredentialId, cancel)
                    ?? throw new RefusedException(new PasskeyIsNotKnown());
                var account = await db.Users.AsNoTracking()
                    .SingleOrDefaultAsync(one => one.Id == passkey.UserId && one.DisabledAt == null && one.EmailConfirmed, cancel)
                    ?? throw new RefusedException(new PasskeyIsNotKnown());
                passkey.LastUsedAt = now;
                (passkey.Data.SignCount, passkey.Data.IsBackedUp, passkey.Data.IsUserVerified) = (shown.SignCount, shown.IsBackedUp, shown.IsUserVerified);
                return account;
            },
            cancel);

    /// <summary>Notes a try that failed, in the history of the credential's owner, if it has one.</summary>
    public Task NoteFailureAsync(byte[] credential, string device, Instant now, CancellationToken cancel) =>
        store.AppendAsync(
            async db =>
            {
                var owner = await db.UserPasskeys.Where(one => one.CredentialId == credential).Select(one => (Guid?)one.UserId).SingleOrDefaultAsync(cancel);
                db.SignInTries.Add(SignInTry.Failure(owner, SignInWay.Passkey, device, now));
            },
            cancel);
}
