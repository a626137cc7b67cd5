using Microsoft.Extensions.Options;

namespace SupportPortal.Web;

/// <summary>Reads and checks the section <c>Portal</c>.</summary>
internal static class PortalOptionsSetup
{
    /// <summary>Registers <see cref="PortalOptions"/>, checked at start.</summary>
    public static void AddPortalOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<PortalOptions>, PortalOptionsCheck>();
        builder.Services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section).ValidateOnStart();
    }
}
