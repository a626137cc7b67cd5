namespace SupportPortal.Domain.Incidents;

/// <summary>The steps of submitting an incident, in their order.</summary>
public enum IntakeStep
{
    /// <summary>Product and version.</summary>
    Product = 1,

    /// <summary>Kind of help, and the problem.</summary>
    Problem = 2,

    /// <summary>What pays for it.</summary>
    Plan = 3,

    /// <summary>Severity and support hours.</summary>
    SeverityAndHours = 4,

    /// <summary>Whom to reach, and files.</summary>
    ContactsAndFiles = 5,

    /// <summary>Everything, before it is submitted.</summary>
    Review = 6,
}
