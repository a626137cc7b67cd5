using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Plans;

/// <summary>What the plan step shows (R33).</summary>
public sealed record PlanAdvice
{
    /// <summary>What was judged of the version; null when it is unknown.</summary>
    public required LifecycleVerdict? Verdict { get; init; }

    /// <summary>Why there is no plan at all: unknown, not released, or out of lifecycle; null when there can be one.</summary>
    public required Refusal? NoPlan { get; init; }

    /// <summary>The held packs that serve the version, the one that expires first first (R23).</summary>
    public required IReadOnlyList<HeldPack> Available { get; init; }

    /// <summary>The held packs that do not, each with its reasons, the one that expires first first.</summary>
    public required IReadOnlyList<UnavailablePack> Unavailable { get; init; }

    /// <summary>Whether <em>Buy now</em> is offered: for every version in lifecycle.</summary>
    public bool OffersBuyNow => NoPlan is null;

    /// <summary>
    /// Whether to point to Signature cloud support and the seller's pay-as-you-go cloud plan: a cloud product in lifecycle,
    /// and a partner pack held.
    /// </summary>
    public bool PointsToCloudPlans => NoPlan is null && Unavailable.Any(one => one.Reasons.Contains(new PlanDoesNotServeCloud()));

    /// <summary>The pack that is offered first, if there is one.</summary>
    public HeldPack? First => Available.Count > 0 ? Available[0] : null;

    /// <summary>How many incidents of the available packs can be used now.</summary>
    public int Usable => Available.Sum(pack => pack.Usable);

    /// <summary>
    /// What pays for several incidents: the chosen pack as far as it goes, then those that expire first (R11, R23).
    /// </summary>
    /// <param name="chosen">The chosen pack; null, or one that cannot pay, counts as none.</param>
    /// <param name="count">For how many incidents.</param>
    /// <returns>A pack for each incident; fewer when too few are left.</returns>
    public IReadOnlyList<Guid> PayersFor(Guid? chosen, int count) =>
        [.. Available.OrderByDescending(pack => pack.Id == chosen).SelectMany(pack => Enumerable.Repeat(pack.Id, pack.Usable)).Take(count)];
}
