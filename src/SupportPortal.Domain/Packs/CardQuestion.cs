namespace SupportPortal.Domain.Packs;

/// <summary>Why an admin has to see to money that came by card. The numbers are stored and never change.</summary>
public enum CardQuestion
{
    /// <summary>The order was cancelled, or had lapsed, before the money came.</summary>
    OrderWasOver = 1,

    /// <summary>The order was paid already.</summary>
    PaidTwice = 2,

    /// <summary>Another amount came, or in another currency.</summary>
    OtherAmount = 3,

    /// <summary>What was left of the pack was taken out for a refund, and the money is to be given back.</summary>
    PackRefunded = 4,
}
