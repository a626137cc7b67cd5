using Microsoft.AspNetCore.Mvc;

namespace SupportPortal.Web.Security;

/// <summary>The cookie that carries a sentence over a redirect.</summary>
internal static class SaidCookie
{
    private const string Plain = "said";
    private const string Bound = "__Host-said";

    /// <summary>Bound to this host and https, but in Development, which runs over plain http.</summary>
    public static void AddSaidCookie(this IServiceCollection services, IHostEnvironment environment) =>
        services.Configure<CookieTempDataProviderOptions>(said =>
        {
            said.Cookie.Name = environment.IsDevelopment() ? Plain : Bound;
            said.Cookie.Path = "/";
            said.Cookie.SameSite = SameSiteMode.Lax;
            said.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        });

    /// <summary>Whether there is something to say. Looking for it in vain would send a cookie that clears nothing.</summary>
    public static bool IsIn(HttpRequest request) => request.Cookies.ContainsKey(Plain) || request.Cookies.ContainsKey(Bound);
}
