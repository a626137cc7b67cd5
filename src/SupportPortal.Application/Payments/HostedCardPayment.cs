using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Payments;

/// <summary>By card, on the page of whoever takes the payment, who tells the portal when the money is there.</summary>
public sealed class HostedCardPayment(IHostedCheckout checkout) : IPaymentMethod
{
    /// <inheritdoc/>
    public string Name => CardPayment.Method;

    /// <inheritdoc/>
    public bool IsConfirmedByAdmin => false;

    /// <inheritdoc/>
    public bool Takes(Price? price) => price is not null && checkout.Takes(price);
}
