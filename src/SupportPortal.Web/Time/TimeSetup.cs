using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SupportPortal.Web.Time;

/// <summary>The clock, and who reads.</summary>
internal static class TimeSetup
{
    /// <summary>The claim with the reader's own time zone (IANA).</summary>
    public const string ZoneClaim = "zoneinfo";

    /// <summary>The cookie with the zone that the reader's browser told; <c>js/zone.js</c> sets it.</summary>
    public const string ZoneCookie = "tz";

    /// <summary>Registers the clock, and a <see cref="Reader"/> for each request.</summary>
    public static void AddTime(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, ProvidedClock>();
        services.AddSingleton<SystemMoment>();
        services.AddHttpContextAccessor();
        services.AddScoped(ReaderOf);
    }

    private static Reader ReaderOf(IServiceProvider services)
    {
        var http = services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        var zone = Known(http?.User.FindFirstValue(ZoneClaim))
            ?? Known(http?.Request.Cookies[ZoneCookie])
            ?? services.GetRequiredService<IOptions<PortalOptions>>().Value.SellerZone;
        return new Reader(zone, CultureInfo.CurrentUICulture, services.GetRequiredService<IClock>().GetCurrentInstant());
    }

    private static DateTimeZone? Known(string? id) => id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
}
