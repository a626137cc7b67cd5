namespace SupportPortal.Web.Reports;

/// <summary>What reports measure by; the section <c>Reports</c> of the configuration.</summary>
public sealed class ReportOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Reports";

    /// <summary>The part of response targets that the seller wants to meet, 80 to 100 percent; drawn as a line.</summary>
    public int GoalPercent { get; set; } = 95;
}
