namespace SupportPortal.Domain.Packs;

/// <summary>Whether an order is paid. The numbers are stored and never change.</summary>
public enum OrderState
{
    /// <summary>Ordered in the portal and not paid yet.</summary>
    Unpaid = 1,

    /// <summary>Paid: its pack can be used.</summary>
    Paid = 2,

    /// <summary>Cancelled before it was paid; nothing more comes of it, unless money does.</summary>
    Cancelled = 3,

    /// <summary>Not paid in time; nothing more comes of it, unless money does (R27).</summary>
    Lapsed = 4,
}
