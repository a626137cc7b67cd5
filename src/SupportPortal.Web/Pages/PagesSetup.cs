namespace SupportPortal.Web.Pages;

/// <summary>Razor Pages, as this portal uses them.</summary>
internal static class PagesSetup
{
    /// <summary>Every POST needs an antiforgery token, as Razor Pages have it; <c>/dev</c> exists in Development only.</summary>
    public static void AddPages(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = environment.IsDevelopment() ? "antiforgery" : "__Host-antiforgery";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            // The one frame header that we send is stricter.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        var pages = services.AddRazorPages(razor =>
        {
            if (!environment.IsDevelopment())
                razor.Conventions.AddFolderRouteModelConvention("/Dev", page => page.Selectors.Clear());
        });
        // Checks run on the server: no data-val attributes.
        pages.AddViewOptions(view => view.HtmlHelperOptions.ClientValidationEnabled = false);
    }
}
