namespace SupportPortal.Domain.Products;

/// <summary>What a vendor promises about the life of a version (R29). Phases come from the dates alone.</summary>
public enum LifecyclePolicy
{
    /// <summary>Not told, or that of the product it is a component of.</summary>
    Unknown = 0,

    /// <summary>Mainstream support, then extended support, each to a fixed day.</summary>
    Fixed = 1,

    /// <summary>Supported while kept up to date; in support, and never in extended support.</summary>
    Modern = 2,
}
