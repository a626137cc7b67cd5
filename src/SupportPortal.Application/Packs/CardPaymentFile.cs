using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>A payment by card, for the admin who sees to it.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Order">The order that it was to pay.</param>
/// <param name="Deciders">Who can see to it.</param>
public sealed record CardPaymentFile(CardPayment Payment, Order Order, Deciders Deciders)
{
    /// <summary>Seeing to it, as it concerns the one who would (R37).</summary>
    public Matter MatterFor(Actor by) => Deciders.Of(by, [Payment.BuyerId]);
}
