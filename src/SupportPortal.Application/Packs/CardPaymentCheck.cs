using System.Runtime.CompilerServices;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Whether all money that came by card has paid an order, which has its pack, or stands before an admin (R27).</summary>
public sealed class CardPaymentCheck(IDbContextFactory<SupportDbContext> store) : ICheck
{
    private const int Most = 1000;

    /// <inheritdoc/>
    public string Name => "money by card";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Fault> RunAsync(CheckRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        run.Count(await db.CardPayments.CountAsync(cancel));
        var lost = await db.CardPayments.Where(payment => payment.State == CardPaymentState.Paid && payment.PaidOrder == null && payment.AskedAt == null)
            .OrderBy(payment => payment.Id).Select(payment => payment.Id).Take(Most).ToListAsync(cancel);
        foreach (var payment in lost)
            yield return new Fault($"payment {payment}", "It is paid, but paid no order, and no admin is asked.");
        var empty = await db.CardPayments
            .Where(payment => payment.PaidOrder != null && !db.Orders.Any(order => order.Id == payment.PaidOrder && order.State == OrderState.Paid && db.Packs.Any(pack => pack.OrderId == order.Id)))
            .OrderBy(payment => payment.Id).Select(payment => payment.Id).Take(Most).ToListAsync(cancel);
        foreach (var payment in empty)
            yield return new Fault($"payment {payment}", "Its order is not paid, or has no pack.");
    }
}
