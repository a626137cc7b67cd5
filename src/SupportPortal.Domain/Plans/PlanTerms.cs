using SupportPortal.Domain.People;
using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Plans;

/// <summary>The terms of a plan (R32): who holds it, how much a pack has, and what it serves.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Size">The incidents of a pack; null when an admin enters size and last day (R19).</param>
/// <param name="HeldBy">Who can hold it.</param>
/// <param name="Deployment">The products it serves by where they run; null for all.</param>
/// <param name="Extended">Whether it serves extended support too, and not mainstream and in support only.</param>
/// <param name="NMinusOne">Whether it serves only N and N-1, in mainstream.</param>
public sealed record PlanTerms(
    SupportPlan Plan, int? Size, PlanHolder HeldBy, Deployment? Deployment, bool Extended, bool NMinusOne)
{
    /// <summary>The terms of every plan, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<PlanTerms> All =
    [
        new(SupportPlan.SingleIncident, 1, PlanHolder.Anyone, Deployment: null, Extended: true, NMinusOne: false),
        new(SupportPlan.FivePack, 5, PlanHolder.Anyone, Deployment: null, Extended: true, NMinusOne: false),
        new(SupportPlan.PartnerGold20, 20, PlanHolder.VerifiedPartner, Products.Deployment.OnPremises, Extended: false, NMinusOne: true),
        new(SupportPlan.PartnerSilver15, 15, PlanHolder.VerifiedPartner, Products.Deployment.OnPremises, Extended: false, NMinusOne: true),
        new(SupportPlan.PartnerMaps10, 10, PlanHolder.VerifiedPartner, Products.Deployment.OnPremises, Extended: false, NMinusOne: true),
        new(SupportPlan.SignatureCloud, Size: null, PlanHolder.PartnerWithCompetency, Products.Deployment.Cloud, Extended: true, NMinusOne: false),
        new(SupportPlan.AdvancedPartner, Size: null, PlanHolder.SubscribedPartner, Deployment: null, Extended: true, NMinusOne: false),
    ];

    /// <summary>Whether only partners hold it.</summary>
    public bool IsForPartners => HeldBy != PlanHolder.Anyone;

    /// <summary>Whether it is one of the partner packs, the Gold 20-pack, Silver 15-pack and MAPS 10-pack.</summary>
    public bool IsPartnerPack => HeldBy == PlanHolder.VerifiedPartner;

    /// <summary>Whether anybody can buy it in the portal (R27).</summary>
    public bool IsSoldHere => !IsForPartners && Size is not null;

    /// <summary>The phases it serves.</summary>
    public IReadOnlyList<LifecyclePhase> Phases =>
        Extended ? [LifecyclePhase.Mainstream, LifecyclePhase.Extended] : [LifecyclePhase.Mainstream];

    /// <summary>Why packs of this plan do not serve what was judged, or null when they do.</summary>
    public Refusal? Serves(LifecycleVerdict verdict) => WhyNotServed(verdict).FirstOrDefault();

    /// <summary>Why packs of this plan cannot be held or used by a partner on a day, or null when they can.</summary>
    /// <param name="partner">The partner status of the account, or null without one.</param>
    /// <param name="today">The date in the seller's time zone.</param>
    public Refusal? CanBeHeldBy(PartnerStatus? partner, LocalDate today) => !IsForPartners ? null
        : partner is null ? new PartnerStatusIsMissing()
        : partner.HasLapsedOn(today) ? new PartnerStatusHasLapsed(partner.ValidUntil)
        : HeldBy == PlanHolder.PartnerWithCompetency && !partner.HasCompetency ? new PartnerCompetencyIsMissing()
        : null;

    /// <summary>Every reason why packs of this plan do not serve what was judged, the plainest first.</summary>
    internal IEnumerable<Refusal> WhyNotServed(LifecycleVerdict verdict)
    {
        if (Deployment == Products.Deployment.OnPremises && verdict.Deployment == Products.Deployment.Cloud)
            yield return new PlanDoesNotServeCloud();
        if (Deployment == Products.Deployment.Cloud && verdict.Deployment == Products.Deployment.OnPremises)
            yield return new PlanServesCloudOnly();
        if (NMinusOne && verdict.IsInLifecycle && !Plans.NMinusOne.IsNOrOneBefore(verdict.Position))
            yield return new VersionIsNeitherNNorOneBefore(verdict.FullName);
        if (!Phases.Contains(verdict.Phase))
            yield return new PlanDoesNotServePhase(verdict.FullName, verdict.Shown);
    }
}
