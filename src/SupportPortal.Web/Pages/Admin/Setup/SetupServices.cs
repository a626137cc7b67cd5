namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>Registers what the setup list is told by.</summary>
internal static class SetupServices
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddSetup(this IServiceCollection services) => services.AddTransient<SetupList>();
}
