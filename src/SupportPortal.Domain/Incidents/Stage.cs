namespace SupportPortal.Domain.Incidents;

/// <summary>Where an incident is on its way (R9).</summary>
public enum Stage
{
    /// <summary>Submitted, and nobody's yet.</summary>
    New = 1,

    /// <summary>Somebody's, but not answered yet.</summary>
    Assigned = 2,

    /// <summary>Answered, and being worked on.</summary>
    InProgress = 3,

    /// <summary>A question waits for the customer.</summary>
    WaitingForCustomer = 4,

    /// <summary>A suggested solution waits for the customer.</summary>
    SolutionSuggested = 5,

    /// <summary>Closed, with an outcome (R6).</summary>
    Closed = 6,
}
