using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Packs;

/// <summary>Tells what can be done with a pack.</summary>
internal static class PackUses
{
    /// <summary>What can be done with it at a moment.</summary>
    public static PackUse UseOf(this HeldPack held, Pack pack, Moment moment) => held.WhyNot(moment.Today) switch
    {
        null => pack.ProvisionalUntil(moment.At) is null ? PackUse.All : PackUse.One,
        PackIsHeldAfterRecovery => PackUse.Held,
        PackIsFrozen => PackUse.OnHold,
        PackHasExpired => PackUse.Expired,
        PackIsUsedUp => PackUse.UsedUp,
        _ => PackUse.NotPartner,
    };
}
