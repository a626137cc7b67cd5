using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Adds a passkey to the actor's account, and signs other browsers out.</summary>
public sealed class AddPasskey(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Adds it.</summary>
    /// <param name="made">What the browser made, checked.</param>
    /// <param name="name">What its owner calls it.</param>
    /// <param name="session">The row of the session that stays.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="PasskeyIsNotTaken"/>.</exception>
    public async Task HandleAsync(UserPasskeyInfo made, string name, string session, Moment moment, CancellationToken cancel)
    {
        if (made.CredentialId.Length > Passkey.LongestKey)
            new PasskeyIsNotTaken().Throw();
        await store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                db.UserPasskeys.Add(Row(account, made, name, moment.At));
                account.TwoFactorEnabled = true;
                await db.EndOtherSessionsAsync(account, session, moment.At, cancel);
                db.Tell(account, new PasskeyAdded(moment), new PasskeyAddedMail(name, AccountPages.Account));
            },
            cancel);
    }

    // What the browser attested is not asked for, so nothing of it is kept.
    private static Passkey Row(Account account, UserPasskeyInfo made, string name, Instant now) => new()
    {
        Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
        UserId = account.Id,
        CredentialId = made.CredentialId,
        Name = name,
        AddedAt = now,
        Data = new IdentityPasskeyData
        {
            Name = name,
            PublicKey = made.PublicKey,
            CreatedAt = now.ToDateTimeOffset(),
            SignCount = made.SignCount,
            Transports = made.Transports,
            IsUserVerified = made.IsUserVerified,
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
            AttestationObject = [],
            ClientDataJson = [],
        },
    };
}
