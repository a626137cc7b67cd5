using SupportPortal.Application.Payments;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>A card checkout on somebody else's page, which takes any price, and tells the portal that it was paid.</summary>
public sealed class HostedCheckout : IPaymentMethod
{
    public string Name => "card";

    public bool IsConfirmedByAdmin => false;

    public bool Takes(Price? price) => true;
}
