namespace SupportPortal.Domain.People;

/// <summary>What a person may do (R37). A person can have several.</summary>
[Flags]
public enum Roles
{
    /// <summary>Signed in, but without a role.</summary>
    None = 0,

    /// <summary>Submits and follows own incidents; owns packs.</summary>
    Customer = 1,

    /// <summary>Works the queue and every incident.</summary>
    SupportEngineer = 2,

    /// <summary>Decides on money, access, calendars, the catalogue and people.</summary>
    Admin = 4,

    /// <summary>The portal itself: jobs, imports at start.</summary>
    System = 8,
}
