using Microsoft.Net.Http.Headers;

namespace SupportPortal.Web.Security;

/// <summary>What browsers are told on every answer, error pages and files included.</summary>
internal static class SecurityHeaders
{
    /// <summary>Everything comes from this origin, nothing is inline, nobody frames us.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>For what people have sent us: should a browser show it after all, it can do nothing.</summary>
    public const string SandboxPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static readonly string[] Parts = ["text/css", "text/javascript", "application/javascript", "image/"];

    /// <summary>
    /// Lets forms of this one page lead to another origin: browsers ask the policy of the page also about the redirect that
    /// answers its form.
    /// </summary>
    public static void AllowFormsTo(this HttpContext http, Uri origin) => http.Features.Set(new FormTarget(origin.GetLeftPart(UriPartial.Authority)));

    /// <summary>Sets the headers when the answer starts, so that no other part can lose them.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(Set, http);
        return next(http);
    });

    private static Task Set(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;
        var isPart = IsPart(http.Response.ContentType);
        if (headers.ContentSecurityPolicy != SandboxPolicy)
            headers.ContentSecurityPolicy = isPart ? SandboxPolicy : PolicyOf(http);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!isPart)
        {
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
        }

        // What a signed-in person saw must not come back from a cache after signing out.
        if (http.User.Identity?.IsAuthenticated == true && !headers.ContainsKey(HeaderNames.CacheControl))
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static string PolicyOf(HttpContext http) => http.Features.Get<FormTarget>() is { } target
        ? ContentSecurityPolicy.Replace("form-action 'self'", $"form-action 'self' {target.Origin}", StringComparison.Ordinal)
        : ContentSecurityPolicy;

    // A page loads some thirty of these, so what is told with each weighs: what only a page can do is told with the page, and
    // one that is opened by itself can do nothing.
    private static bool IsPart(string? contentType) =>
        contentType is not null && Array.Exists(Parts, part => contentType.StartsWith(part, StringComparison.OrdinalIgnoreCase));

    private sealed record FormTarget(string Origin);
}
