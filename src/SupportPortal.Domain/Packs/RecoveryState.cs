namespace SupportPortal.Domain.Packs;

/// <summary>Where a claim on a pack stands (R25). The numbers are stored and never change.</summary>
public enum RecoveryState
{
    /// <summary>An admin has to decide.</summary>
    Waiting = 1,

    /// <summary>The pack was moved to the claimant.</summary>
    Approved = 2,

    /// <summary>An admin said no.</summary>
    Refused = 3,

    /// <summary>The pack was moved to somebody else.</summary>
    Superseded = 4,

    /// <summary>The claimant's account was deleted before it was decided (R38).</summary>
    Withdrawn = 5,
}
