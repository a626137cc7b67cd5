using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Payments;

/// <summary>By invoice: the seller sends one, and an admin confirms that it is paid.</summary>
public sealed class InvoicePayment : IPaymentMethod
{
    /// <inheritdoc/>
    public string Name => "invoice";

    /// <inheritdoc/>
    public bool IsConfirmedByAdmin => true;

    /// <inheritdoc/>
    public Task<Uri?> CheckoutAsync(Order order, CancellationToken cancel) => Task.FromResult<Uri?>(null);
}
