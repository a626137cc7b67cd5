namespace SupportPortal.Application.Reports;

/// <summary>How long an incident has been open, in days of the seller's zone since the day of submission.</summary>
public enum WorkAge
{
    /// <summary>Submitted today.</summary>
    Today = 1,

    /// <summary>1 or 2 days.</summary>
    TwoDays = 2,

    /// <summary>3 to 7 days.</summary>
    Week = 3,

    /// <summary>8 to 30 days.</summary>
    Month = 4,

    /// <summary>31 to 90 days.</summary>
    Quarter = 5,

    /// <summary>More than 90 days.</summary>
    Older = 6,
}
