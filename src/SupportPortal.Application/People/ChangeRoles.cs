using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>Changes what a person may do, from the next request on (R37).</summary>
public sealed class ChangeRoles(IDbContextFactory<SupportDbContext> store)
{
    private const Roles Givable = Roles.Customer | Roles.SupportEngineer | Roles.Admin;

    /// <summary>Changes them.</summary>
    /// <exception cref="RefusedException"><see cref="AnotherAdminDecides"/>, <see cref="LastAdminStays"/>.</exception>
    public Task HandleAsync(Guid person, Roles wanted, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var account = await AdminDuty.FindAsync(db, person, moment, cancel);
                var own = account.Id == moment.By.Person;
                var hasAnother = await AdminDuty.HasAnotherAsync(db, account, cancel);
                // Without another admin, the actor's own role is the last.
                if (own && (hasAnother || !wanted.HasFlag(Roles.Admin)))
                    AdminDuty.WhyNotOwn(hasAnother).Throw();
                db.AuditEntries.Add(AuditEntry.Of(account.Id, new RolesChanged(account.Roles, wanted & Givable, own, moment)));
                account.Roles = wanted & Givable;
            },
            cancel);
}
