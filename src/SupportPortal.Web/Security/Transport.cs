using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

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
        builder.Services.AddOptions<HostFilteringOptions>().PostConfigure<IOptions<PortalOptions>>((hosts, portal) =>
        {
            if (hosts.AllowedHosts is [] or ["*"] && portal.Value.PublicOrigin is { } origin)
                hosts.AllowedHosts = [origin.Host];
        });
    }

    /// <summary>Https everywhere but in Development.</summary>
    public static void UseTransport(this WebApplication app)
    {
        // Without proxies the middleware would believe everybody.
        if (app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.Proxies.Count > 0)
            app.UseForwardedHeaders();
        if (app.Environment.IsDevelopment())
            return;
        app.UseHsts();
        app.UseHttpsRedirection();
    }
}
