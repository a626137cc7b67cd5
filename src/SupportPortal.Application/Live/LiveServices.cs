using Microsoft.Extensions.DependencyInjection;

namespace SupportPortal.Application.Live;

/// <summary>Registers what follows incidents.</summary>
public static class LiveServices
{
    /// <summary>Registers it; the store comes from elsewhere.</summary>
    public static IServiceCollection AddFollowing(this IServiceCollection services) => services
        .AddSingleton<FollowIncidents>()
        .AddSingleton<ShareLooks>();
}
