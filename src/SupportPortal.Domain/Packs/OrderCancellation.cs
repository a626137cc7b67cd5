namespace SupportPortal.Domain.Packs;

/// <summary>How an order of the portal was cancelled. The numbers are stored and never change.</summary>
public enum OrderCancellation
{
    /// <summary>Its buyer cancelled it.</summary>
    ByBuyer = 1,

    /// <summary>An admin cancelled it for the buyer, with a reason.</summary>
    ByAdmin = 2,

    /// <summary>Its buyer deleted the account (R38).</summary>
    WithAccount = 3,
}
