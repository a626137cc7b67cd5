using SupportPortal.Application.Data;

namespace SupportPortal.Application.Jobs;

/// <summary>Claims, renews and releases leases of jobs. A conditional update decides who gets one.</summary>
public sealed class Leases(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How long a lease lasts. It is renewed at a third of it.</summary>
    public static readonly Duration Length = Duration.FromMinutes(1);

    /// <summary>Claims the job, or renews the own claim.</summary>
    /// <returns>Whether <paramref name="owner"/> may do the job until <paramref name="now"/> and <see cref="Length"/>.</returns>
    public Task<bool> ClaimAsync(string job, Guid owner, Instant now, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var until = now + Length;
            var free = db.JobLeases.Where(lease => lease.Name == job && (lease.Owner == owner || lease.Until <= now));
            if (await free.ExecuteUpdateAsync(claim => claim
                    .SetProperty(lease => lease.Owner, owner).SetProperty(lease => lease.Until, until).SetProperty(lease => lease.Version, lease => lease.Version + 1), cancel) == 1)
                return true;
            if (await db.JobLeases.AnyAsync(lease => lease.Name == job, cancel))
                return false;
            // Two first claims meet at the key: the second is tried again, and finds the row.
            db.JobLeases.Add(new JobLease { Name = job, Owner = owner, Until = until, Version = 1 });
            return true;
        },
        cancel);

    /// <summary>Gives the job back before the lease is over.</summary>
    public Task ReleaseAsync(string job, Guid owner, Instant now, CancellationToken cancel) => store.DecideAsync(
        db => db.JobLeases.Where(lease => lease.Name == job && lease.Owner == owner)
            .ExecuteUpdateAsync(release => release.SetProperty(lease => lease.Until, now), cancel),
        cancel);
}
