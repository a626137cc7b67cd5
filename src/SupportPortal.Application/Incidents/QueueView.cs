namespace SupportPortal.Application.Incidents;

/// <summary>A way to look at the queue. All show open incidents, what needs attention first.</summary>
public enum QueueView
{
    /// <summary>A clock runs or was missed, the customer waits for an answer, or a promised contact is due within the hour.</summary>
    NeedsAttention,

    /// <summary>Nobody's.</summary>
    Unassigned,

    /// <summary>The reader's own.</summary>
    Mine,

    /// <summary>Not answered, and a quarter or less of the target is left (R16).</summary>
    AtRisk,

    /// <summary>Not answered by due.</summary>
    Missed,

    /// <summary>Answered before, and the customer waits again.</summary>
    CustomerWaiting,

    /// <summary>A question waits for the customer.</summary>
    WaitingForCustomer,

    /// <summary>Everything that is open.</summary>
    AllOpen,
}
