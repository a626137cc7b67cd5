namespace SupportPortal.Domain.Incidents;

/// <summary>How the customer likes to be reached.</summary>
public enum ContactWay
{
    /// <summary>By e-mail and in the portal.</summary>
    Email = 1,

    /// <summary>By telephone.</summary>
    Telephone = 2,
}
