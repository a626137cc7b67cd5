namespace SupportPortal.Domain.Plans;

/// <summary>Under what a pack is bought (R32). The numbers are stored and never change.</summary>
public enum SupportPlan
{
    /// <summary>One incident, for anyone.</summary>
    SingleIncident = 1,

    /// <summary>Five incidents, for anyone.</summary>
    FivePack = 2,

    /// <summary>Twenty incidents of verified Gold partners.</summary>
    PartnerGold20 = 3,

    /// <summary>Fifteen incidents of verified Silver partners.</summary>
    PartnerSilver15 = 4,

    /// <summary>Ten incidents of verified partners with a MAPS subscription.</summary>
    PartnerMaps10 = 5,

    /// <summary>Cloud support of verified partners with a competency.</summary>
    SignatureCloud = 6,

    /// <summary>Support of subscribed partners, for every product and without N-1.</summary>
    AdvancedPartner = 7,
}
