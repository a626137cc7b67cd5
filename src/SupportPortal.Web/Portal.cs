using SupportPortal.Application.Packs;
using SupportPortal.Application.Products;
using SupportPortal.Web.Brand;
using SupportPortal.Web.Commands;
using SupportPortal.Web.Demo;
using SupportPortal.Web.Failures;
using SupportPortal.Web.Feeds;
using SupportPortal.Web.Health;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Jobs;
using SupportPortal.Web.Live;
using SupportPortal.Web.Logging;
using SupportPortal.Web.Mails;
using SupportPortal.Web.Pages;
using SupportPortal.Web.Pages.Admin.Setup;
using SupportPortal.Web.Pages.Incidents.New;
using SupportPortal.Web.Payments;
using SupportPortal.Web.Reports;
using SupportPortal.Web.Security;
using SupportPortal.Web.Stores;
using SupportPortal.Web.Terms;
using SupportPortal.Web.Time;

namespace SupportPortal.Web;

/// <summary>What the portal is made of, a line for each concern.</summary>
internal static class Portal
{
    /// <summary>Registers everything.</summary>
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.AddPortalOptions();
        builder.AddBrand();
        builder.AddPortalLogging();
        builder.AddStores();
        builder.AddSignIn();
        builder.AddMail();
        builder.AddJobs();
        builder.AddTransport();
        builder.AddInputLimits();
        builder.Services.AddCompression();
        builder.Services.AddTime();
        builder.Services.AddAntiforgeryCookie(builder.Environment);
        builder.AddFeatures();
        builder.Services.AddCommands();
        builder.Services.AddHealth();
        builder.Services.AddSaidCookie(builder.Environment);
        builder.Services.AddPages(builder.Environment);
    }

    /// <summary>Puts the pipeline together, from the outside in.</summary>
    public static void UsePortal(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLog();
        app.UseTransport();
        app.UseResponseCompression();
        app.UseLanguage();
        app.UseFailurePages();
        app.UseExpiredPosts();
        app.UseRouting();
        app.UseInputHygiene();
        app.UseSignIn();
        app.UseUploads();
        app.UseReadForms();
        app.MapStaticAssets().ShortCircuit();
        app.MapBrand();
        app.MapHealth();
        app.MapFeeds();
        app.MapLive();
        app.MapPayments();
        app.MapRazorPages().WithStaticAssets();
    }

    private static void AddFeatures(this WebApplicationBuilder builder)
    {
        builder.Services.AddProducts();
        builder.Services.AddIncidentPages();
        builder.AddTerms();
        builder.AddPayments();
        builder.Services.AddPacks();
        builder.Services.AddIntake();
        builder.Services.AddSetup();
        builder.Services.AddFeeds();
        builder.AddReports();
        builder.Services.AddDemo();
    }
}
