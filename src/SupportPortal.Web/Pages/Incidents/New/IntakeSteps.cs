using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>The steps of the intake as pages.</summary>
public static class IntakeSteps
{
    /// <summary>All of them, in order, with the word that people read.</summary>
    public static IReadOnlyList<(IntakeStep Step, string Word)> All { get; } =
    [
        (IntakeStep.Product, "Product"),
        (IntakeStep.Problem, "Problem"),
        (IntakeStep.Plan, "Plan"),
        (IntakeStep.SeverityAndHours, "Severity and hours"),
        (IntakeStep.ContactsAndFiles, "Contacts and files"),
        (IntakeStep.Review, "Review"),
    ];

    /// <summary>The page of a step.</summary>
    public static string PageOf(IntakeStep step) => $"/Incidents/New/{Name(step)}";

    /// <summary>The word of a step.</summary>
    public static string WordOf(IntakeStep step) => All.Single(one => one.Step == step).Word;

    private static string Name(IntakeStep step) => step switch
    {
        IntakeStep.SeverityAndHours => "Severity",
        IntakeStep.ContactsAndFiles => "Contacts",
        _ => step.ToString(),
    };
}
