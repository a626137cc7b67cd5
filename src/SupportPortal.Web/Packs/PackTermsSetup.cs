using Microsoft.Extensions.Options;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>Reads and checks the section <c>Packs</c>.</summary>
internal static class PackTermsSetup
{
    /// <summary>Registers <see cref="PackTerms"/>.</summary>
    public static void AddPackTerms(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PacksOptions>().BindConfiguration(PacksOptions.Section)
            .Validate(packs => packs.ObjectionHours is >= 1 and <= 720, "Packs:ObjectionHours must be 1 to 720.")
            .Validate(packs => packs.ExtensionDays is >= 1 and <= PackExtension.MostDays, "Packs:ExtensionDays must be 1 to 366.")
            .Validate(packs => packs.Reminders is not null, "Packs:ReminderDays must be numbers from 0 to 366 with commas between, such as 60,30,7,1.")
            .ValidateOnStart();
        builder.Services.AddSingleton(services => TermsOf(services.GetRequiredService<IOptions<PacksOptions>>().Value));
    }

    private static PackTerms TermsOf(PacksOptions packs) =>
        new(Duration.FromHours(packs.ObjectionHours), packs.ExtensionDays, packs.Reminders!);
}
