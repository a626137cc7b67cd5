namespace SupportPortal.Domain.Incidents;

/// <summary>Where a part of a split stands (R10). Stored as a number.</summary>
public enum PartState
{
    /// <summary>It stays on the incident that was split, which is paid for.</summary>
    Stays = 1,

    /// <summary>Proposed: it holds and charges nothing, and waits for the customer.</summary>
    Proposed = 2,

    /// <summary>The customer accepted it and said what pays: it is an incident of its own.</summary>
    Accepted = 3,

    /// <summary>The customer declined it: it is not pursued.</summary>
    Declined = 4,

    /// <summary>The customer did not answer in time: it is not pursued.</summary>
    Lapsed = 5,

    /// <summary>An engineer took the proposal back before it was answered.</summary>
    Withdrawn = 6,

    /// <summary>It was accepted, and a side undid that before anybody had worked on it.</summary>
    Undone = 7,
}
