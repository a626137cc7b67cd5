using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Takes down what whoever takes a payment tells of it: the one way in which an order becomes paid by card (R27). It comes
/// by notice, when the buyer comes back, and when the portal asks; all of them at once, and again: they stand in line at
/// the order, and the first one pays it.
/// </summary>
public sealed class HearOfCardPayment(IDbContextFactory<SupportDbContext> store, Nudges nudges)
{
    /// <summary>Takes it down. Of a payment that is not ours nothing is.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="report">What is told.</param>
    /// <param name="moment">The portal itself, and now: the order is paid from this moment.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    public async Task HandleAsync(Guid payment, CardReport report, Moment moment, CancellationToken cancel)
    {
        if (await store.AppendAsync(db => HearAsync(db, payment, report, moment, cancel), cancel))
            nudges.Nudge(SubmitPaidDrafts.Job);
    }

    private static async Task<bool> HearAsync(SupportDbContext db, Guid id, CardReport report, Moment moment, CancellationToken cancel)
    {
        if (await db.CardPayments.Where(one => one.Id == id).Select(one => (Guid?)one.OrderId).SingleOrDefaultAsync(cancel) is not { } orderId)
            return false;
        var order = await db.LockOrderAsync(orderId, cancel);
        var payment = await db.CardPayments.SingleAsync(one => one.Id == id, cancel);
        if (!payment.Hear(report, order, moment))
            return false;
        await db.PayAsync(order, order.PayByCard, moment, cancel);
        await db.LookAtCardsAsync(orderId, moment, cancel);
        return true;
    }
}
