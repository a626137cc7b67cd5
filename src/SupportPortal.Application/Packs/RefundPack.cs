using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Takes what is left of a pack out of it, because it is refunded, by an admin with a reason (R20, R27).</summary>
public sealed class RefundPack(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes it out; a form that comes again, with the same cause, takes out nothing more.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="unused">How many incidents were left when the admin looked: exactly those are refunded.</param>
    /// <param name="cause">The form, and the reason.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="SomeoneElseWasFaster"/>: one was used or returned meanwhile.</exception>
    public Task HandleAsync(Guid pack, int unused, LedgerCause cause, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                if (await db.IsDoneAsync(locked, cause, LedgerKind.Cancelled, entry => entry.Change == -unused, cancel))
                    return;
                await db.InsistOnOthersAsync(locked.Id, locked.Owners(), moment, cancel);
                if (locked.Balance != unused)
                    new SomeoneElseWasFaster().Throw();
                locked.Cancel(cause, moment);
                // What came by card goes back at whoever took it, by hand; until then it stands among what waits.
                foreach (var payment in await db.CardPayments.Where(one => one.PaidOrder == locked.OrderId).ToListAsync(cancel))
                    payment.OweReturn(moment);
            },
            cancel);
    }
}
