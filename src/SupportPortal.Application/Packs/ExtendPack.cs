using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Moves the last day of a pack, by an admin with a reason (R24).</summary>
public sealed class ExtendPack(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Moves it; a form that comes again, with the same cause, moves it no further.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="days">By how many days, from the last day or from today if that is over.</param>
    /// <param name="cause">The form, and the reason.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public Task HandleAsync(Guid pack, int days, LedgerCause cause, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                if (await db.HasEntryAsync(cause, LedgerKind.Extended, cancel))
                    return;
                await db.InsistOnOthersAsync(locked.Id, locked.Owners(), moment, cancel);
                locked.Extend(days, cause, moment);
            },
            cancel);
    }
}
