using SupportPortal.Application.Data;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Asks whoever takes payments how far they have come, so that a notice that was lost loses nothing (R27); and closes the
/// pages of orders that wait for no payment any more.
/// </summary>
public sealed class FollowCardPayments(IDbContextFactory<SupportDbContext> store, IHostedCheckout checkout, HearOfCardPayment hear)
{
    private const int Batch = 50;

    /// <summary>Whether a payment is to be asked for.</summary>
    public async Task<bool> IsAnyDueAsync(Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.CardPayments.AnyAsync(payment => payment.LookAt <= now, cancel);
    }

    /// <summary>Asks for those that have been due for longest, at most 50.</summary>
    /// <returns>How many were asked for.</returns>
    public async Task<int> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var due = await FindAsync(payments => payments.Where(payment => payment.LookAt <= moment.At), cancel);
        foreach (var payment in due)
            await FollowAsync(payment, moment, cancel);
        return due.Count;
    }

    /// <summary>Asks for those of an order, whose buyer has come back from the page.</summary>
    public async Task OfOrderAsync(Guid order, Moment moment, CancellationToken cancel)
    {
        foreach (var payment in await FindAsync(payments => payments.Where(payment => payment.OrderId == order && payment.LookAt != null), cancel))
            await FollowAsync(payment, moment, cancel);
    }

    private async Task<List<(CardPayment Payment, OrderState State)>> FindAsync(Func<IQueryable<CardPayment>, IQueryable<CardPayment>> which, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var found = await which(db.CardPayments.AsNoTracking()).OrderBy(payment => payment.LookAt).Take(Batch)
            .Join(db.Orders, payment => payment.OrderId, order => order.Id, (payment, order) => new { Payment = payment, order.State }).ToListAsync(cancel);
        return [.. found.Select(one => (one.Payment, one.State))];
    }

    private async Task FollowAsync((CardPayment Payment, OrderState State) one, Moment moment, CancellationToken cancel)
    {
        try
        {
            if (one.Payment.Session is { } session)
                await hear.HandleAsync(one.Payment.Id, await ReadAsync(session, one.State, cancel), moment, cancel);
            else
                await LookAgainAsync(one.Payment, moment, cancel);
        }
        catch (RefusedException refused) when (refused.Refusal is PaymentPageIsNotThere or SomeoneElseWasFaster)
        {
            await LookAgainAsync(one.Payment, moment, cancel);
        }
    }

    private async Task<CardReport> ReadAsync(string session, OrderState order, CancellationToken cancel)
    {
        var report = await checkout.ReadAsync(session, cancel);
        return report.State == CardPaymentState.Open && order != OrderState.Unpaid ? await checkout.CloseAsync(session, cancel) : report;
    }

    private Task LookAgainAsync(CardPayment asked, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            await db.LockOrderAsync(asked.OrderId, cancel);
            var payment = await db.CardPayments.SingleAsync(one => one.Id == asked.Id, cancel);
            if (payment.LookAt is not null)
                payment.LookAgain(moment);
        },
        cancel);
}
