namespace SupportPortal.Domain.Plans;

/// <summary>Who can hold packs of a plan (R32).</summary>
public enum PlanHolder
{
    /// <summary>Every account.</summary>
    Anyone = 1,

    /// <summary>Verified partners.</summary>
    VerifiedPartner = 2,

    /// <summary>Verified partners with a competency.</summary>
    PartnerWithCompetency = 3,

    /// <summary>Partners who have subscribed, which their pack shows.</summary>
    SubscribedPartner = 4,
}
