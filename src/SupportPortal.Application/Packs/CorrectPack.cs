using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Puts the count of a pack right, by an admin with a reason (R20).</summary>
public sealed class CorrectPack(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Puts it right; a form that comes again, with the same cause, changes nothing more.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="change">How many incidents come in (positive) or go out (negative).</param>
    /// <param name="cause">The form, and the reason.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public Task HandleAsync(Guid pack, int change, LedgerCause cause, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                if (await db.IsDoneAsync(locked, cause, LedgerKind.Corrected, entry => entry.Change == change, cancel))
                    return;
                await db.InsistOnOthersAsync(locked.Id, locked.Owners(), moment, cancel);
                locked.Correct(change, cause, moment);
            },
            cancel);
    }
}
