using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>An admin's word on an exemption document (R28). Orders that are there already stay as they were recorded.</summary>
public sealed class DecideExemption(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Approves it: orders from now on are exempt while it is valid.</summary>
    /// <exception cref="RefusedException"><see cref="AnotherAdminDecides"/>, <see cref="ExemptionIsDecided"/>, <see cref="CertificateHasExpired"/>.</exception>
    public Task ApproveAsync(Guid exemption, string reason, Moment moment, CancellationToken cancel) =>
        DecideAsync(exemption, (found, another) => found.Approve(new LedgerCause(exemption, reason), another, moment), moment, cancel);

    /// <summary>Refuses it, or takes its approval back.</summary>
    /// <exception cref="RefusedException"><see cref="AnotherAdminDecides"/>, <see cref="ExemptionIsDecided"/>.</exception>
    public Task RefuseAsync(Guid exemption, string reason, Moment moment, CancellationToken cancel) =>
        DecideAsync(exemption, (found, another) => found.Refuse(new LedgerCause(exemption, reason), another, moment), moment, cancel);

    private Task DecideAsync(Guid exemption, Action<TaxExemption, bool> decide, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var found = await db.TaxExemptions.SingleOrDefaultAsync(one => one.Id == exemption, cancel)
                    ?? throw new RefusedException(new NotFound());
                decide(found, await db.AnotherAdminExistsAsync(moment, [found.CustomerId], cancel));
            },
            cancel);
    }
}
