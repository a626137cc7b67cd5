using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Payments;

/// <summary>
/// How orders of the portal are paid; the seller configures one (R27). Whatever it is, the portal never sees card data: a
/// hosted checkout is a page of somebody else, who tells the portal when the money is there.
/// </summary>
public interface IPaymentMethod
{
    /// <summary>The name that is kept with an order; at most 32 characters.</summary>
    string Name { get; }

    /// <summary>Whether an admin sees the money come in, and confirms it; otherwise whoever takes it does.</summary>
    bool IsConfirmedByAdmin { get; }

    /// <summary>Whether an order at this price can be paid so; one that cannot is paid by invoice, which any can.</summary>
    /// <param name="price">The price; null where none is set.</param>
    bool Takes(Price? price);
}
