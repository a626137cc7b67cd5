using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using SupportPortal.Web.Input;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages;

/// <summary>Razor Pages, as this portal uses them.</summary>
internal static class PagesSetup
{
    /// <summary>Every POST needs an antiforgery token, as Razor Pages have it; <c>/dev</c> exists in Development only.</summary>
    public static void AddPages(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddValidators();
        // Names and sentences of four languages go out as they are; the encoder still guards what HTML means.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRouting(routing => routing.LowercaseUrls = true);
        var pages = services.AddRazorPages(razor =>
        {
            if (!environment.IsDevelopment())
                razor.Conventions.AddFolderRouteModelConvention("/Dev", page => page.Selectors.Clear());
        });
        pages.AddMvcOptions(mvc =>
        {
            mvc.AddInput();
            mvc.Filters.Add<LoadFilter>(order: 1);
            mvc.Filters.Add<Previewing>(order: 2);
            mvc.Filters.Add<CheckedFormFilter>(order: 3);
            mvc.Filters.Add<RefusalFilter>(order: 4);
            mvc.Filters.Add<FillFilter>(order: 5);
        });
        // Checks run on the server: no data-val attributes.
        pages.AddViewOptions(view => view.HtmlHelperOptions.ClientValidationEnabled = false);
    }
}
