using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>Takes an account's partner status away (R34).</summary>
public sealed class WithdrawPartnerStatus(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes it away; incidents that were submitted stay as they are.</summary>
    /// <exception cref="RefusedException"><see cref="AnotherAdminDecides"/>, <see cref="HasNoPartnerStatus"/>.</exception>
    public Task HandleAsync(Guid account, string reason, long seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnPartnerAsync(
            account, seen, (partner, anotherAdmin) => partner.Withdraw(new LedgerCause(account, reason), anotherAdmin, moment), moment, cancel);
}
