namespace SupportPortal.Domain.Products;

/// <summary>The dates of a version, as a set: those an admin has set are the admin's own, and no import changes them (R29).</summary>
[Flags]
public enum LifecycleFields
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The day of release.</summary>
    ReleasedOn = 1,

    /// <summary>The end of mainstream support.</summary>
    MainstreamEnd = 2,

    /// <summary>The end of support.</summary>
    SupportEnd = 4,

    /// <summary>The end of paid security updates.</summary>
    SecurityUpdatesEnd = 8,

    /// <summary>All of them.</summary>
    All = ReleasedOn | MainstreamEnd | SupportEnd | SecurityUpdatesEnd,
}
