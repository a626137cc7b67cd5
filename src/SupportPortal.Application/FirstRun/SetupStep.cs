namespace SupportPortal.Application.FirstRun;

/// <summary>What the first admin sees to before the portal is opened to customers, in the order in which it is listed.</summary>
public enum SetupStep
{
    /// <summary>The seller's name is on pages and mails.</summary>
    SellerName = 1,

    /// <summary>People can reach the seller outside the portal.</summary>
    Contact = 2,

    /// <summary>The address of the portal is right, and https.</summary>
    Origin = 3,

    /// <summary>Mails arrive.</summary>
    Mail = 4,

    /// <summary>The business calendar of the seller's country was looked over.</summary>
    Calendar = 5,

    /// <summary>The catalogue has versions in support.</summary>
    Catalogue = 6,

    /// <summary>Prices are set, or it was decided to sell without.</summary>
    Prices = 7,

    /// <summary>Somebody works the queue.</summary>
    Engineer = 8,

    /// <summary>Nobody has to decide on a matter of their own.</summary>
    SecondAdmin = 9,

    /// <summary>The admin signs in with a second factor.</summary>
    SecondFactor = 10,

    /// <summary>Backups are made, and one was restored.</summary>
    Backup = 11,

    /// <summary>The list itself: marked when it was put away.</summary>
    List = 12,
}
