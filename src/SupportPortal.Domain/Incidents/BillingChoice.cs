namespace SupportPortal.Domain.Incidents;

/// <summary>What is decided on the one incident that was used (R8). Stored as a number.</summary>
public enum BillingChoice
{
    /// <summary>It stays charged.</summary>
    Charge = 1,

    /// <summary>It goes back to its pack.</summary>
    DoNotCharge = 2,
}
