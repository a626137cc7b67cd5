namespace SupportPortal.Domain.Products;

/// <summary>Where a version is in its life on a date (R29).</summary>
public enum LifecyclePhase
{
    /// <summary>Announced, or a preview.</summary>
    NotReleased = 1,

    /// <summary>In mainstream support; a Modern version is shown as <see cref="ShownPhase.InSupport"/>.</summary>
    Mainstream = 2,

    /// <summary>Mainstream support has ended, support has not.</summary>
    Extended = 3,

    /// <summary>Support has ended, paid security updates have not: not in lifecycle.</summary>
    SecurityUpdatesOnly = 4,

    /// <summary>Everything has ended.</summary>
    OutOfSupport = 5,
}
