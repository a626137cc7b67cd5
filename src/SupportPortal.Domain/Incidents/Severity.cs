namespace SupportPortal.Domain.Incidents;

/// <summary>How hard a problem hits the customer's business (R12). There is no other severity.</summary>
public enum Severity
{
    /// <summary>Critical business impact: answered within 2 hours, around the clock.</summary>
    A = 1,

    /// <summary>Moderate business impact: answered within 4 business hours.</summary>
    B = 2,

    /// <summary>Minimum business impact: answered within 8 business hours.</summary>
    C = 3,
}
