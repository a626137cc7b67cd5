using SupportPortal.Domain;

namespace SupportPortal.Web.Terms;

/// <summary>Reads and checks the section <c>Terms</c>.</summary>
internal static class TermsSetup
{
    /// <summary>Registers the <see cref="ServiceTerms"/>.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting cannot be.</exception>
    public static void AddTerms(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(new TermsReading(builder.Configuration.GetSection(TermsReading.Name)).Read());
}
