namespace SupportPortal.Domain.Incidents;

/// <summary>Why an incident is charged or not (R8). Stored as a number.</summary>
public enum BillingReason
{
    /// <summary>Charged: a solution was delivered.</summary>
    SolutionDelivered = 1,

    /// <summary>Charged: the effort was made.</summary>
    EffortMade = 2,

    /// <summary>Not charged: it was not resolved.</summary>
    NotResolved = 3,

    /// <summary>Not charged: it was out of scope.</summary>
    OutOfScope = 4,

    /// <summary>Not charged: it was withdrawn before any effort.</summary>
    WithdrawnBeforeEffort = 5,

    /// <summary>Not charged: the product was at fault.</summary>
    ProductDefect = 6,

    /// <summary>Not charged: it was a duplicate.</summary>
    Duplicate = 7,

    /// <summary>Not charged: out of goodwill.</summary>
    Goodwill = 8,

    /// <summary>Either: a text says why.</summary>
    Other = 9,
}
