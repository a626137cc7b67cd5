using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Incidents;

/// <summary>What stands in the way of using an incident that goes back to its pack; said before it does (R24).</summary>
/// <param name="ExpiredOn">The last day of the pack, when it is over; then it cannot be used unless the pack is extended.</param>
/// <param name="IsAnothers">Whether the pack belongs to another account than the submitter's by now, to which it goes back.</param>
public sealed record PackTrap(LocalDate? ExpiredOn, bool IsAnothers)
{
    /// <summary>The trap of returning an incident to a pack; null when there is none.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="submitter">Whose incident it is.</param>
    /// <param name="today">The date in the seller's zone.</param>
    public static PackTrap? Of(Pack pack, Guid submitter, LocalDate today)
    {
        var trap = new PackTrap(pack.HasExpired(today) ? pack.LastDay : null, !pack.BelongsTo(submitter));
        return trap is { ExpiredOn: null, IsAnothers: false } ? null : trap;
    }
}
