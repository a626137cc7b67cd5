using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>Variations of a portal.</summary>
public static class PortalExtensions
{
    /// <summary>The same portal with other services.</summary>
    public static WebApplicationFactory<Program> With(this PortalFactory portal, Action<IServiceCollection> change) =>
        portal.WithWebHostBuilder(web => web.ConfigureTestServices(change));

    /// <summary>Starts the portal with a real server, on a port that is free.</summary>
    public static void Listen(this WebApplicationFactory<Program> portal)
    {
        portal.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        portal.StartServer();
    }

    /// <summary>The same portal, in which every page throws.</summary>
    public static WebApplicationFactory<Program> Throwing(this PortalFactory portal, Func<Exception?> make) =>
        portal.With(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new Throwing(make))));
}
