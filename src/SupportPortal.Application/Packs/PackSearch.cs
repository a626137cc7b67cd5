using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>What an admin's look-up brought (R25).</summary>
/// <param name="Kind">How the text was read.</param>
/// <param name="Number">The order confirmation number that it was read as, if it can be one.</param>
/// <param name="Packs">The packs, at most <see cref="FindPacks.Most"/>.</param>
/// <param name="IsCut">Whether there are more.</param>
/// <param name="Unmatched">Claims on the number that wait without an order.</param>
public sealed record PackSearch(
    LookUpKind Kind, OrderConfirmationNumber? Number, IReadOnlyList<FoundPack> Packs, bool IsCut, IReadOnlyList<RecoveryRequest> Unmatched)
{
    /// <summary>The order with the number that has no pack: it is not paid, was cancelled, or has lapsed; null when there is none (R27).</summary>
    public Order? WithoutPack { get; init; }
}
