namespace SupportPortal.Domain.Packs;

/// <summary>A column of an order file (R26).</summary>
public enum OrderColumn
{
    /// <summary>The order confirmation number.</summary>
    OrderNumber,

    /// <summary>The purchaser's e-mail address.</summary>
    PurchaserEmail,

    /// <summary>What was bought.</summary>
    Plan,

    /// <summary>The day or the instant of the purchase.</summary>
    PurchasedAt,

    /// <summary>The currency, three letters.</summary>
    Currency,

    /// <summary>What was paid.</summary>
    Amount,
}
