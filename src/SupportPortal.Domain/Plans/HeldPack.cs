using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Plans;

/// <summary>What the plan step knows of a pack that the account may use (R33).</summary>
/// <param name="Id">The pack's key.</param>
/// <param name="Plan">The plan it was bought under.</param>
/// <param name="Balance">The incidents left.</param>
/// <param name="PurchasedOn">The day of the purchase, in the seller's time zone.</param>
/// <param name="LastDay">The last day of use, in the seller's time zone.</param>
/// <param name="CannotBeUsed">The pack's own answer: expired, used up, frozen, held; or null when it can be used.</param>
public sealed record HeldPack(
    Guid Id, SupportPlan Plan, int Balance, LocalDate PurchasedOn, LocalDate LastDay, Refusal? CannotBeUsed)
{
    /// <summary>A pack as a person may use it at a moment.</summary>
    public static HeldPack Of(Pack pack, Guid person, Moment moment) =>
        new(pack.Id, pack.Plan, pack.Balance, pack.PurchasedOn, pack.LastDay, pack.CanUse(person, moment));
}
