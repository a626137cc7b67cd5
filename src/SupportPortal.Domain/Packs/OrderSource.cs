namespace SupportPortal.Domain.Packs;

/// <summary>How an order came (R26). The numbers are stored and never change.</summary>
public enum OrderSource
{
    /// <summary>From the portal's own purchase page.</summary>
    Portal = 1,

    /// <summary>Typed in by an admin.</summary>
    Admin = 2,

    /// <summary>From a CSV file.</summary>
    Csv = 3,
}
