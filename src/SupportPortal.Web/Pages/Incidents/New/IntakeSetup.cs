using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the steps of the intake share.</summary>
internal static class IntakeSetup
{
    /// <summary>Registers it; the step with files takes several at once.</summary>
    public static void AddIntake(this IServiceCollection services)
    {
        services.AddScoped<IntakeDesk>();
        services.AddScoped<ProductChooser>();
        services.AddScoped<ReceiveFiles>();
        services.AddUploads(IntakeSteps.PageOf(Domain.Incidents.IntakeStep.ContactsAndFiles));
    }
}
