namespace SupportPortal.Domain.Packs;

/// <summary>How far a payment by card has come. The numbers are stored and never change; a payment only goes up.</summary>
public enum CardPaymentState
{
    /// <summary>The page for it is asked for, and has not come yet.</summary>
    Begun = 1,

    /// <summary>The buyer can pay on the page.</summary>
    Open = 2,

    /// <summary>The buyer has done what is theirs, and the money is on its way.</summary>
    Processing = 3,

    /// <summary>Nothing was paid, and nothing more can be paid on its page.</summary>
    Ended = 4,

    /// <summary>The money is there.</summary>
    Paid = 5,
}
