using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Approves a claim: the pack goes to the claimant, and everybody concerned is told (R25).</summary>
public sealed class ApproveRecovery(IDbContextFactory<SupportDbContext> store, ServiceTerms terms, RecoveryMails mails)
{
    /// <summary>Approves it.</summary>
    public Task HandleAsync(Guid claim, string reason, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var claimed = await ClaimedPack.LockAsync(db, claim, moment, cancel);
                var decision = new RecoveryDecision(reason, await claimed.AnotherAdminExistsAsync(db, moment, cancel));
                claimed.Claim.CanApprove(claimed.Pack, claimed.Claims, decision.AnotherAdminExists, moment)?.Throw();
                claimed.Claim.Approve(claimed.Pack!, claimed.Claims, decision, await db.ObjectionTermAsync(claimed.Pack!, terms, cancel), moment);
                await mails.TellOwnersAsync(db, claimed.Pack!, moment, cancel);
            },
            cancel);
    }
}
