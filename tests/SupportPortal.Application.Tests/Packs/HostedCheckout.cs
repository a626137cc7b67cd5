using SupportPortal.Application.Payments;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>A card checkout on somebody else's page, which tells the portal that it was paid.</summary>
public sealed class HostedCheckout : IPaymentMethod
{
    public string Name => "card";

    public bool IsConfirmedByAdmin => false;

    public Task<Uri?> CheckoutAsync(Order order, CancellationToken cancel) =>
        Task.FromResult<Uri?>(new Uri($"https://checkout.example/{order.Id:N}"));
}
