using SupportPortal.Application.Data;

namespace SupportPortal.Application.Packs;

/// <summary>Reads a payment by card, for admins (R27).</summary>
public sealed class ReadCardPayment(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The payment with its order; null when there is none.</summary>
    public async Task<CardPaymentFile?> HandleAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        if (await db.CardPayments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } payment)
            return null;
        var order = await db.Orders.AsNoTracking().SingleAsync(one => one.Id == payment.OrderId, cancel);
        return new CardPaymentFile(payment, order, await db.DecidersAsync(cancel));
    }
}
