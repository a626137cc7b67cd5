namespace SupportPortal.Domain.Incidents;

/// <summary>How an incident was closed (R6).</summary>
public enum Outcome
{
    /// <summary>The customer accepted a solution, said so, or stayed silent.</summary>
    Resolved = 1,

    /// <summary>An engineer told what was tried, or a question stayed unanswered.</summary>
    Unresolved = 2,

    /// <summary>It is something that support does not cover (R31).</summary>
    OutOfScope = 3,

    /// <summary>Another incident is about the same.</summary>
    Duplicate = 4,

    /// <summary>The customer asked for it.</summary>
    ClosedAtCustomersRequest = 5,

    /// <summary>The split that made it was undone before anybody had worked on it; what it used went back (R10).</summary>
    Undone = 6,
}
