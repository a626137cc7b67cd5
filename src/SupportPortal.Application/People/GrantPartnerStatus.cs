using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>Grants an account its partner status, or another one than it has (R34).</summary>
public sealed class GrantPartnerStatus(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Grants it.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="status">The status.</param>
    /// <param name="seen">What the form was filled from: see <see cref="PartnerRow.Seen"/>.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="AnotherAdminDecides"/>, or what is wrong with the status.</exception>
    public Task HandleAsync(Guid account, PartnerStatus status, long seen, Moment moment, CancellationToken cancel) =>
        store.DecideOnPartnerAsync(account, seen, (partner, anotherAdmin) => partner.Grant(status, anotherAdmin, moment), moment, cancel);
}
