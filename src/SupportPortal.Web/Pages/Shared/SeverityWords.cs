namespace SupportPortal.Web.Pages.Shared;

/// <summary>When a severity fits, and what it obliges both sides to (R12, R17).</summary>
/// <param name="Meaning">When it fits.</param>
/// <param name="Ours">What we do.</param>
/// <param name="Yours">What the customer does.</param>
public sealed record SeverityWords(string Meaning, string Ours, string Yours)
{
    /// <summary>The words for a severity.</summary>
    public static SeverityWords Of(Severity severity) => severity switch
    {
        Severity.A => new(
            "Production is down, or a core business process has stopped.",
            "first respond within 2 hours, day or night, holidays too.",
            "say what is down, since when and who is affected, and are reachable at any hour if we work around the clock."),
        Severity.B => new(
            "Work goes on, with real loss or a workaround that will not last.",
            "first respond within 4 business hours.",
            "answer our questions on business days."),
        _ => new(
            "Little or no effect on the business.",
            "first respond within 8 business hours.",
            "answer our questions on business days."),
    };
}
