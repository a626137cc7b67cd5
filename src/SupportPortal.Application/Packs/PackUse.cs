namespace SupportPortal.Application.Packs;

/// <summary>What somebody who has just got a pack, alone or with others, can do with it now. The names are stored in mails and never change.</summary>
public enum PackUse
{
    /// <summary>All that is left can be used.</summary>
    All,

    /// <summary>One incident can be, while the former owner can object (R25).</summary>
    One,

    /// <summary>The one that could be used while the former owner can object is used.</summary>
    Held,

    /// <summary>An objection waits for a decision.</summary>
    OnHold,

    /// <summary>Its plan needs a partner status that its owner lacks (R32).</summary>
    NotPartner,

    /// <summary>The last day is over.</summary>
    Expired,

    /// <summary>Nothing is left.</summary>
    UsedUp,
}
