using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(SupportPortal.Bench.Reference.ReferenceSetup))]

namespace SupportPortal.Bench.Reference;

/// <summary>Puts the references into the published portal (<c>ASPNETCORE_HOSTINGSTARTUPASSEMBLIES</c>).</summary>
internal sealed class ReferenceSetup : IHostingStartup
{
    public void Configure(IWebHostBuilder builder)
    {
        HeardSql.Listen();
        // Before every filter of the portal's own.
        builder.ConfigureServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add<FromMemory>(order: int.MinValue)));
    }
}
