namespace SupportPortal.Web.Reports;

/// <summary>The reports (R37).</summary>
internal static class ReportSetup
{
    /// <summary>Reads what they measure by, and stops the start when it cannot be right.</summary>
    public static void AddReports(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<ReportOptions>().BindConfiguration(ReportOptions.Section)
            .Validate(reports => reports.GoalPercent is >= 80 and <= 100, "Reports:GoalPercent must be 80 to 100.").ValidateOnStart();
}
