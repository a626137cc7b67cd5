namespace SupportPortal.Application.Packs;

/// <summary>How an admin looked for a pack.</summary>
public enum LookUpKind
{
    /// <summary>By an order confirmation number.</summary>
    OrderNumber,

    /// <summary>By an e-mail address.</summary>
    Email,

    /// <summary>By a name of a person or a company.</summary>
    Name,
}
