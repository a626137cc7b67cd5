using SupportPortal.Application.Live;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Live;

/// <summary>Pages that follow what others do.</summary>
internal static class LiveSetup
{
    /// <summary>Registers who looks and who listens.</summary>
    public static void AddLive(this IServiceCollection services) => services
        .AddFollowing()
        .AddSingleton<Listeners>()
        .AddSingleton<SharingLooks>()
        .AddSingleton<LiveStream>()
        .AddSingleton<Following>()
        .AddHostedService(provider => provider.GetRequiredService<Following>());

    /// <summary>Maps the stream. It is for scripts: whoever is not signed in is told so, not led to the sign-in page.</summary>
    public static void MapLive(this WebApplication app) =>
        app.MapGet(LiveRequest.Path, (HttpContext http, LiveStream stream, Door door) => stream.HandleAsync(http, door))
            .RequireAuthorization(Policies.Live)
            .DisableCookieRedirect();
}
