using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Makes the link by which the first admin is made; nothing once there is one.</summary>
public sealed class OfferSetup(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Makes it; links made before are over.</summary>
    /// <returns>The path with its token, which is nowhere else, or null when there is an admin.</returns>
    public Task<Uri?> HandleAsync(Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                if (await AdminDuty.Admins(db).AnyAsync(cancel))
                    return null;
                var token = Secret.New();
                await db.SetupLinks.ExecuteDeleteAsync(cancel);
                db.SetupLinks.Add(new SetupLink { Hash = Secret.Hash(token), MadeAt = moment.At });
                return AccountPages.SetUp(token);
            },
            cancel);
}
