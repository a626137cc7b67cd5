using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using SupportPortal.Web.Failures;

namespace SupportPortal.Web.Security;

/// <summary>How the bytes reach us: proxies, https, host names.</summary>
internal static class Transport
{
    /// <summary>Believes configured proxies only, and answers to configured hosts only.</summary>
    public static void AddTransport(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<PortalOptions>>((forwarded, portal) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in portal.Value.Proxies)
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        // The framework's own filter stands before everything and would answer without our page: it lets all through.
        builder.Services.PostConfigure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["*"]);
    }

    /// <summary>Https everywhere but in Development.</summary>
    public static void UseTransport(this WebApplication app)
    {
        // Without proxies the middleware would believe everybody.
        if (app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.Proxies.Count > 0)
            app.UseForwardedHeaders();
        app.UseOwnHosts();
        if (app.Environment.IsDevelopment())
            return;
        app.UseHsts();
        app.UseHttpsRedirection();
    }

    // Before the redirect to https, which would send people on to whatever host they came by.
    private static void UseOwnHosts(this WebApplication app)
    {
        var own = OwnHosts(app.Configuration["AllowedHosts"], app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicOrigin);
        if (own.Count == 0)
            return;
        app.Use((http, next) =>
        {
            // Probes that speak HTTP/1.0 name none.
            if (!http.Request.Host.HasValue || HostString.MatchesAny(http.Request.Host.Host, own))
                return next(http);
            http.Features.Set(new FailureNote(StatusCodes.Status400BadRequest, () => T("This portal does not go by that name.")));
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return FailurePages.ShowAsync(http);
        });
    }

    private static List<StringSegment> OwnHosts(string? allowed, Uri? origin)
    {
        var named = (allowed ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (named is [] or ["*"])
            return origin is null ? [] : [new HostString(origin.Host).ToUriComponent()];
        return named.Contains("*") ? [] : [.. named.Select(host => (StringSegment)new HostString(host).ToUriComponent())];
    }
}
