namespace SupportPortal.Web.Security;

/// <summary>The cookie beside the token in every form.</summary>
internal static class AntiforgeryCookie
{
    /// <summary>Bound to this host and https, but in Development, which runs over plain http.</summary>
    public static void AddAntiforgeryCookie(this IServiceCollection services, IHostEnvironment environment) =>
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = environment.IsDevelopment() ? "antiforgery" : "__Host-antiforgery";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            // The one frame header that we send is stricter.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
}
