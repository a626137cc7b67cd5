using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>A claim beside the order it is about.</summary>
/// <param name="File">The claim and who makes it.</param>
/// <param name="Order">The order; null while none has the number.</param>
/// <param name="Matter">Whether it is a matter of the one who reads.</param>
public sealed record ClaimView(ClaimFile File, Order? Order, Matter Matter)
{
    /// <summary>Whether the company is the order's, as far as that is known; null without it.</summary>
    public bool? IsSameCompany => Order?.Company is { Length: > 0 } company ? IsAlike(File.Claim.Company, company) : null;

    /// <summary>Whether the claimant's address is in the purchaser's domain; null without an order.</summary>
    public bool? IsSameDomain => Order is null ? null : IsAlike(DomainOf(File.Claimant.Email ?? ""), DomainOf(Order.PurchaserEmail));

    private static bool IsAlike(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];
}
