namespace SupportPortal.Domain.Incidents;

/// <summary>What becomes of the one incident that was used (R6, R8).</summary>
public enum BillingStatus
{
    /// <summary>Used, and open.</summary>
    InUse = 1,

    /// <summary>Charged.</summary>
    Charged = 2,

    /// <summary>Closed otherwise than resolved: an admin decides.</summary>
    AwaitingDecision = 3,

    /// <summary>Not charged: it went back to its pack.</summary>
    NotCharged = 4,
}
