namespace SupportPortal.Domain.Products;

/// <summary>The word that people read for a phase: Modern versions are in support instead of in mainstream.</summary>
public enum ShownPhase
{
    /// <inheritdoc cref="LifecyclePhase.NotReleased"/>
    NotReleased = 1,

    /// <inheritdoc cref="LifecyclePhase.Mainstream"/>
    Mainstream = 2,

    /// <inheritdoc cref="LifecyclePhase.Extended"/>
    Extended = 3,

    /// <inheritdoc cref="LifecyclePhase.SecurityUpdatesOnly"/>
    SecurityUpdatesOnly = 4,

    /// <inheritdoc cref="LifecyclePhase.OutOfSupport"/>
    OutOfSupport = 5,

    /// <summary>A Modern version until its end of support.</summary>
    InSupport = 6,
}
