using Microsoft.AspNetCore.Mvc;

namespace SupportPortal.Web.Security;

/// <summary>The cookie that carries a sentence over a redirect.</summary>
internal static class SaidCookie
{
    /// <summary>Bound to this host and https, but in Development, which runs over plain http.</summary>
    public static void AddSaidCookie(this IServiceCollection services, IHostEnvironment environment) =>
        services.Configure<CookieTempDataProviderOptions>(said =>
        {
            said.Cookie.Name = environment.IsDevelopment() ? "said" : "__Host-said";
            said.Cookie.Path = "/";
            said.Cookie.SameSite = SameSiteMode.Lax;
            said.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        });
}
