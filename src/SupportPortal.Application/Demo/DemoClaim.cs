namespace SupportPortal.Application.Demo;

/// <summary>A claim of the demonstration on a pack.</summary>
/// <param name="Order">The key of the order.</param>
/// <param name="By">The handle of who asks.</param>
/// <param name="DaysAgo">How many days before the demonstration was made.</param>
/// <param name="Relation">The relation to the buyer.</param>
internal sealed record DemoClaim(string Order, string By, double DaysAgo, string Relation)
{
    /// <summary>A file that proves it.</summary>
    public DemoFile? Proof { get; init; }

    /// <summary>When it was approved, in days before the demonstration was made; null while it waits.</summary>
    public double? ApprovedDaysAgo { get; init; }

    /// <summary>When it was refused, in days before the demonstration was made.</summary>
    public double? RefusedDaysAgo { get; init; }

    /// <summary>Why it was approved or refused.</summary>
    public string Reason { get; init; } = "";
}
