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
    /// <param name="seen">The last day that the admin saw: from there it is moved.</param>
    /// <param name="cause">The form, and the reason.</param>
    /// <param name="moment">The admin, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="SomeoneElseWasFaster"/>: it was moved meanwhile; <see cref="FormWasCarriedOut"/>.</exception>
    public Task HandleAsync(Guid pack, int days, LocalDate seen, LedgerCause cause, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var locked = await db.LockPackAsync(pack, cancel);
                if (await db.IsDoneAsync(locked, cause, LedgerKind.Extended, entry => locked.LastDay == PackExtension.From(seen, days, entry.On), cancel))
                    return;
                await db.InsistOnOthersAsync(locked.Id, locked.Owners(), moment, cancel);
                if (locked.LastDay != seen)
                    new SomeoneElseWasFaster().Throw();
                locked.Extend(days, cause, moment);
            },
            cancel);
    }
}
