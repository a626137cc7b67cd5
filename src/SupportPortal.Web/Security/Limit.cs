namespace SupportPortal.Web.Security;

/// <summary>How often something may be tried; the section <c>Limits</c> of the configuration has one for each name.</summary>
public sealed class Limit
{
    /// <summary>Tries from one address (of IPv6: one network of 64 bits) in the time.</summary>
    public int PerAddress { get; set; }

    /// <summary>Tries on one account in the time, from wherever; a browser that has signed in to it before counts by itself.</summary>
    public int PerAccount { get; set; }

    /// <summary>The time, in minutes.</summary>
    public int Minutes { get; set; }
}
