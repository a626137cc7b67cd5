using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>A pack as one of its owners sees it.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Number">The order confirmation number.</param>
/// <param name="IsOwner">Whether the reader is the owner, and not a co-owner: only the owner sees the number whole (R20).</param>
/// <param name="Owners">The names of owner and co-owners, the owner first.</param>
public sealed record OwnPack(Pack Pack, OrderConfirmationNumber Number, bool IsOwner, IReadOnlyList<string> Owners)
{
    /// <summary>The partner status of its owner, if the plan is for partners and there is one (R32).</summary>
    public PartnerStatus? Partner { get; init; }

    /// <summary>The number as the reader sees it.</summary>
    public string ShownNumber => IsOwner ? Number.Written : Number.ToString();
}
