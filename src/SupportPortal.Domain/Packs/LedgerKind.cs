namespace SupportPortal.Domain.Packs;

/// <summary>What an entry of a pack's ledger is about (R20). The numbers are stored and never change.</summary>
public enum LedgerKind
{
    /// <summary>The pack was bought.</summary>
    Purchased = 1,

    /// <summary>An incident was submitted with it.</summary>
    Used = 2,

    /// <summary>An incident was not charged.</summary>
    Returned = 3,

    /// <summary>The pack went to another account, or back.</summary>
    Recovered = 4,

    /// <summary>The last day was moved.</summary>
    Extended = 5,

    /// <summary>An admin put the count right.</summary>
    Corrected = 6,

    /// <summary>Unused incidents were taken out, for a refund.</summary>
    Cancelled = 7,
}
