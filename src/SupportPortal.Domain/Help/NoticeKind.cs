namespace SupportPortal.Domain.Help;

/// <summary>What a service notice is about.</summary>
public enum NoticeKind
{
    /// <summary>Something to know.</summary>
    Information = 1,

    /// <summary>Something is planned during which service is limited.</summary>
    Maintenance = 2,

    /// <summary>Something does not work as it should.</summary>
    Disruption = 3,
}
