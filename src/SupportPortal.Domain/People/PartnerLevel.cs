namespace SupportPortal.Domain.People;

/// <summary>The level of a partner in the partner programme (R34). The numbers are stored and never change.</summary>
public enum PartnerLevel
{
    /// <summary>A subscription without a competency.</summary>
    Maps = 1,

    /// <summary>A Silver competency.</summary>
    Silver = 2,

    /// <summary>A Gold competency.</summary>
    Gold = 3,
}
