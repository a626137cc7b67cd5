using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Moves a pack to an account that made no claim: a customer on the telephone (R25).</summary>
public sealed class RecoverWithoutRequest(IDbContextFactory<SupportDbContext> store, ServiceTerms terms, RecoveryMails mails)
{
    /// <summary>Moves it; a form that comes again, with the same cause, changes nothing more.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="to">The address of the account that gets it.</param>
    /// <param name="cause">The form, and the reason.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public Task HandleAsync(Guid pack, EmailAddress to, LedgerCause cause, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                var owner = await db.AccountForAdminAsync(to, cancel);
                if (await db.IsDoneAsync(locked, cause, LedgerKind.Recovered, _ => locked.OwnerId == owner, cancel))
                    return;
                var claims = await db.RecoveryRequests.Where(claim => claim.PackId == pack && claim.State == RecoveryState.Waiting).ToListAsync(cancel);
                var another = await db.AnotherAdminExistsAsync(moment, DecidersInStore.ConcernedByRecovery(locked, claims.Select(claim => claim.AskedBy).Append(owner)), cancel);
                locked.Recover(new RecoveryGrant(owner, cause, another, await db.ObjectionTermAsync(locked, terms, cancel)), claims, moment);
                await mails.TellOwnersAsync(db, locked, moment, cancel);
            },
            cancel);
    }
}
