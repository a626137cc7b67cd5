using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Refuses a claim, with a reason that the claimant reads (R25).</summary>
public sealed class RefuseRecovery(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Refuses it.</summary>
    public Task HandleAsync(Guid claim, string reason, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var claimed = await ClaimedPack.LockAsync(db, claim, moment, cancel);
                var another = await claimed.AnotherAdminExistsAsync(db, moment, cancel);
                claimed.Claim.Refuse(claimed.Pack, claimed.Claims, new RecoveryDecision(reason, another), moment);
            },
            cancel);
    }
}
