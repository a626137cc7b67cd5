using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Takes down an order that an admin types in, with its pack (R26).</summary>
public sealed class EnterOrder(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Takes it down; a form that comes again makes no second order.</summary>
    /// <returns>The pack.</returns>
    /// <exception cref="RefusedException"><see cref="OrderNumberIsTaken"/>, <see cref="OrderWasPlacedHere"/>, or what the domain refuses.</exception>
    public Task<Guid> HandleAsync(NewOrder wanted, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(db => EnterAsync(db, wanted, moment, cancel), cancel);
    }

    private static Task<Guid?> MadeBeforeAsync(SupportDbContext db, NewOrder wanted, CancellationToken cancel)
    {
        var own = wanted.OwnNumber.Normalized;
        var packs =
            from order in db.Orders
            join pack in db.Packs on order.Id equals pack.OrderId
            where order.NumberNormalized == own
            select (Guid?)pack.Id;
        return packs.SingleOrDefaultAsync(cancel);
    }

    private static async Task<Guid> EnterAsync(SupportDbContext db, NewOrder wanted, Moment moment, CancellationToken cancel)
    {
        var (details, contents) = (wanted.Details, wanted.Contents());
        var number = details.Number.Normalized;
        // One that is there is looked at after the number was found taken: the form's twin may have come between.
        if (await db.Orders.AsNoTracking().SingleOrDefaultAsync(order => order.NumberNormalized == number, cancel) is { } there)
            return await MadeBeforeAsync(db, wanted, cancel) ?? throw new RefusedException(there.CanComeAgain(moment.Today) ?? new OrderNumberIsTaken());
        var accounts = await db.ConfirmedAccountsAsync([details.Purchaser], cancel);
        Guid? owner = accounts.Count == 0 ? null : accounts[details.Purchaser.Normalized];
        var taxes = await TaxBook.ReadAsync(db, owner is { } buyer ? [buyer] : [], cancel);
        var order = Order.Record(taxes.InJurisdiction(details, owner), OrderSource.Admin, moment);
        taxes.Record(order, owner, moment);
        await db.InsistOnOthersAsync(order.Id, owner is { } own ? [own] : [], moment, cancel);
        var claims = await db.UnmatchedClaimsAsync([number], cancel);
        return db.TakeDown(order, contents, owner, claims[number], moment).Id;
    }
}
