namespace SupportPortal.Domain.Incidents;

/// <summary>On whose side somebody did something.</summary>
public enum Side
{
    /// <summary>The submitter or a participant.</summary>
    Customer = 1,

    /// <summary>The support side.</summary>
    Support = 2,

    /// <summary>The portal itself.</summary>
    System = 3,
}
