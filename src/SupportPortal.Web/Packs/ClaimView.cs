using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>A claim beside the order it is about.</summary>
/// <param name="File">The claim and who makes it.</param>
/// <param name="Order">The order; null while none has the number.</param>
/// <param name="Matter">Whether it is a matter of the one who reads.</param>
public sealed record ClaimView(ClaimFile File, Order? Order, Matter Matter)
{
    /// <summary>Why its pack cannot be moved to the claimant now, or null; none without a pack.</summary>
    public Refusal? WhyNotMoved { get; init; }

    /// <summary>Whether it can be approved, as far as the pack goes.</summary>
    public bool CanBeApproved => Order is not null && WhyNotMoved is null;

    /// <summary>Whether the claimant owns the pack already.</summary>
    public bool IsOwners => WhyNotMoved is PackIsTheirsAlready;

    /// <summary>Whether the company is the order's, as far as that is known; null without it.</summary>
    public bool? IsSameCompany => Order?.Company is { Length: > 0 } company ? IsAlike(File.Claim.Company, company) : null;

    /// <summary>Whether the claimant's address is in the purchaser's domain; null without an order, and where it proves nothing.</summary>
    public bool? IsSameDomain => Order is null || IsOwners ? null : IsAlike(DomainOf(File.Claimant.Email ?? ""), DomainOf(Order.PurchaserEmail));

    private static bool IsAlike(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];
}
