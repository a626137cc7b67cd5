namespace SupportPortal.Domain.Incidents;

/// <summary>How the initial response stands at an instant (R15, R16). It is derived, never stored.</summary>
public enum ResponseVerdict
{
    /// <summary>Not answered, and more than a quarter of the target is left.</summary>
    Open = 1,

    /// <summary>Not answered, and a quarter or less of the target is left.</summary>
    AtRisk = 2,

    /// <summary>Answered at or before due.</summary>
    Met = 3,

    /// <summary>Not answered by due.</summary>
    Missed = 4,

    /// <summary>Closed by the customer before due.</summary>
    NotNeeded = 5,
}
