using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

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
    /// <summary>
    /// The partner status of the pack's owner, who holds the plan and whose colleagues use it as co-owners (R21, R32); null
    /// without one.
    /// </summary>
    public PartnerStatus? Partner { get; init; }

    /// <summary>How many incidents of it can be used now.</summary>
    public int Usable { get; init; } = CannotBeUsed is null ? Balance : 0;

    /// <summary>Why nothing of it can be used on a day, whatever for, or null: the pack's own answer, or the partner status that its plan needs (R21, R32).</summary>
    public Refusal? WhyNot(LocalDate today) => CannotBeUsed ?? Plan.Terms().CanBeHeldBy(Partner, today);

    /// <summary>How many incidents of it can be used on a day: none without the partner status that its plan needs.</summary>
    public int UsableOn(LocalDate today) => WhyNot(today) is null ? Usable : 0;

    /// <summary>A pack as a person may use it at a moment.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="person">Whose incident it is.</param>
    /// <param name="partner">The partner status of the pack's owner, or null without one.</param>
    /// <param name="moment">When.</param>
    public static HeldPack Of(Pack pack, Guid person, PartnerStatus? partner, Moment moment) =>
        new(pack.Id, pack.Plan, pack.Balance, pack.PurchasedOn, pack.LastDay, pack.CanUse(person, moment))
        {
            Partner = partner,
            Usable = pack.UsableBy(person, moment),
        };
}
