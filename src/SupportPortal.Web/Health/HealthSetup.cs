using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace SupportPortal.Web.Health;

/// <summary>What a load balancer asks: one word and a status, no details for strangers.</summary>
internal static class HealthSetup
{
    /// <summary>Where the probes are.</summary>
    public const string Path = "/healthz";

    /// <summary>Registers the checks; what a failing one found is in the log.</summary>
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<StoreIsReady>("store")
        .AddCheck<KeyRingIsReady>("keys");

    /// <summary><c>/healthz/live</c>: the process answers. <c>/healthz/ready</c>: it can serve.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Path + "/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks(Path + "/ready").AllowAnonymous();
    }
}
