using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Changes what the actor says about themselves. The next request knows it.</summary>
public sealed class ChangeProfile(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Changes it.</summary>
    public Task HandleAsync(Profile profile, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                profile.WriteTo(account);
                db.AuditEntries.Add(AuditEntry.Of(account.Id, new ProfileChanged(moment)));
            },
            cancel);
}
