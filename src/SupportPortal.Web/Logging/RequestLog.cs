using System.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using SupportPortal.Web.Health;

namespace SupportPortal.Web.Logging;

/// <summary>One line a request: what was asked for, the answer, and how long it took. No query, no body, no names.</summary>
internal static class RequestLog
{
    /// <summary>Logs what passes.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("SupportPortal.Requests");
        app.Use(async (http, next) =>
        {
            var (method, path, started) = (http.Request.Method, http.Request.Path.Value, Stopwatch.GetTimestamp());
            await next(http);
            var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            log.Log(LevelOf(http), "{Method} {Path} {Status} in {Took:0.0} ms", method, path, http.Response.StatusCode, took);
        });
    }

    private static LogLevel LevelOf(HttpContext http) =>
        http.Response.StatusCode >= 500 ? LogLevel.Error
        : http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !http.Request.Path.StartsWithSegments(HealthSetup.Path, StringComparison.Ordinal) ? LogLevel.Information
        : LogLevel.Debug;
}
