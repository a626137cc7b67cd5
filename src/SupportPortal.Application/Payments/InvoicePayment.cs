using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Payments;

/// <summary>By invoice: the seller sends one, and an admin confirms that it is paid.</summary>
public sealed class InvoicePayment : IPaymentMethod
{
    /// <summary>The name of the method.</summary>
    public const string Method = "invoice";

    /// <inheritdoc/>
    public string Name => Method;

    /// <inheritdoc/>
    public bool IsConfirmedByAdmin => true;

    /// <inheritdoc/>
    public bool Takes(Price? price) => true;
}
