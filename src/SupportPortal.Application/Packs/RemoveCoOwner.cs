using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Packs;

/// <summary>Ends a co-ownership, by the owner or by the co-owner (R21).</summary>
public sealed class RemoveCoOwner(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Ends it.</summary>
    public Task HandleAsync(Guid pack, Guid person, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(async db => (await db.LockPackAsync(pack, cancel)).RemoveCoOwner(person, moment), cancel);
}
