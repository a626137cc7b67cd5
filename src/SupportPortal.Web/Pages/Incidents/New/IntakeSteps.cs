using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>The steps of the intake as pages.</summary>
public static class IntakeSteps
{
    /// <summary>All of them, in order, with the word that people read.</summary>
    public static IReadOnlyList<(IntakeStep Step, string Word)> All =>
    [
        (IntakeStep.Product, T("Product")),
        (IntakeStep.Problem, T("Problem")),
        (IntakeStep.Plan, T("Plan")),
        (IntakeStep.SeverityAndHours, T("Severity and hours")),
        (IntakeStep.ContactsAndFiles, T("Contacts and files")),
        (IntakeStep.Review, T("[step] Review")),
    ];

    /// <summary>The page of a step.</summary>
    public static string PageOf(IntakeStep step) => $"/Incidents/New/{Name(step)}";

    /// <summary>The word of a step.</summary>
    public static string WordOf(IntakeStep step) => All.Single(one => one.Step == step).Word;

    /// <summary>What the button says that leads on to a step.</summary>
    public static string WordsToGoOn(IntakeStep to) => to switch
    {
        IntakeStep.Problem => T("Continue to problem"),
        IntakeStep.Plan => T("Continue to plan"),
        IntakeStep.SeverityAndHours => T("Continue to severity and hours"),
        IntakeStep.ContactsAndFiles => T("Continue to contacts and files"),
        _ => T("Continue to the review"),
    };

    /// <summary>What the link says that leads back to a step.</summary>
    public static string WordsToGoBack(IntakeStep to) => to switch
    {
        IntakeStep.Product => T("Back to product"),
        IntakeStep.Problem => T("Back to problem"),
        IntakeStep.Plan => T("Back to plan"),
        IntakeStep.SeverityAndHours => T("Back to severity and hours"),
        _ => T("Back to contacts and files"),
    };

    private static string Name(IntakeStep step) => step switch
    {
        IntakeStep.SeverityAndHours => "Severity",
        IntakeStep.ContactsAndFiles => "Contacts",
        _ => step.ToString(),
    };
}
