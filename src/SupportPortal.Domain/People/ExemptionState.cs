namespace SupportPortal.Domain.People;

/// <summary>Where an exemption document stands (R28). The numbers are stored and never change.</summary>
public enum ExemptionState
{
    /// <summary>An admin has to decide.</summary>
    Waiting = 1,

    /// <summary>Orders are exempt while it is valid.</summary>
    Approved = 2,

    /// <summary>An admin said no, or took the approval back.</summary>
    Refused = 3,
}
