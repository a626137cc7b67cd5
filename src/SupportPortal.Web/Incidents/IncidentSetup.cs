using SupportPortal.Application.Incidents;
using SupportPortal.Web.Input;
using SupportPortal.Web.Live;
using SupportPortal.Web.Pages.Queue;
using SupportPortal.Web.Replies;
using SupportPortal.Web.Search;

namespace SupportPortal.Web.Incidents;

/// <summary>Incidents and the pages about one.</summary>
internal static class IncidentSetup
{
    /// <summary>Registers the deeds, what their pages come in through, and what search shows beside them.</summary>
    public static void AddIncidentPages(this IServiceCollection services)
    {
        services.AddIncidents();
        services.AddScoped<IncidentDoor>();
        services.AddScoped<SearchBeside>();
        services.AddScoped<CannedTexts>();
        services.AddScoped<OwnViews>();
        services.AddUploads("/Incidents/Message", "/Queue/Reply", "/Queue/Note");
        services.AddLive();
    }
}
