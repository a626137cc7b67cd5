namespace SupportPortal.Web.Security;

/// <summary>
/// Limits how often a page can be posted, or an endpoint called: per address, and per account, which is the one signed in
/// or the one that a field names.
/// </summary>
/// <param name="name">Which limit.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class LimitedAttribute(LimitName name) : Attribute
{
    /// <summary>Which limit.</summary>
    public LimitName Name { get; } = name;

    /// <summary>The posted field with the e-mail address of the account, for people who are not signed in.</summary>
    public string? Field { get; init; }

    /// <summary>Whether the account is the one whose password was right in the first step of signing in.</summary>
    public bool IsSecondStep { get; init; }

    /// <summary>Whether reading counts, too: for a page that looks something up.</summary>
    public bool Gets { get; init; }
}
