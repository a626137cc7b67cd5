namespace SupportPortal.Domain.Help;

/// <summary>What became of a proposed question.</summary>
public enum ProposalState
{
    /// <summary>It waits for an admin.</summary>
    Waiting = 1,

    /// <summary>The FAQ answers it.</summary>
    Answered = 2,

    /// <summary>It was put aside.</summary>
    Declined = 3,
}
