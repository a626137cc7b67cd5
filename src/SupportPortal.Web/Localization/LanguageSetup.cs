using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Localization;

/// <summary>In which language a request is answered: the one in the address, else the person's choice, else the browser's, else English (R36).</summary>
internal static class LanguageSetup
{
    /// <summary>The word in an address that names the language: <c>?lang=sv</c>.</summary>
    public const string InAddress = "lang";

    /// <summary>The cookie with the choice of somebody who is not signed in.</summary>
    public const string Cookie = "lang";

    /// <summary>Whatever the machine speaks, a request is answered in a language that is complete.</summary>
    public static void UseLanguage(this WebApplication app)
    {
        app.UseRequestLocalization(options =>
        {
            options.SetDefaultCulture(Languages.English);
            options.SupportedCultures = options.SupportedUICultures = [.. Languages.Cultures];
            options.RequestCultureProviders = [new CustomRequestCultureProvider(http => Task.FromResult(Asked(http)))];
        });
        app.Use(KeepAsync);
    }

    /// <summary>After the sign-in: the language of the account, unless the address names one.</summary>
    public static void UseAccountLanguage(this WebApplication app) => app.Use((http, next) =>
    {
        http.SpeakLanguageOfAccount();
        return next(http);
    });

    /// <summary>What follows in this request is said in the account's language, unless the address asks for another.</summary>
    public static void SpeakLanguageOfAccount(this HttpContext http)
    {
        if (InTheAddress(http) is null && Languages.Find(http.User.FindFirst(SignInClaims.Language)?.Value) is { } own)
            Speak(own);
    }

    /// <summary>The address of a page in another language; only what is read can be had by an address.</summary>
    public static string AddressIn(string language, HttpRequest request) => HttpMethods.IsGet(request.Method)
        ? request.PathBase + request.Path + QueryString.Create([.. request.Query.Where(one => one.Key != InAddress), KeyValuePair.Create(InAddress, new StringValues(language))])
        : $"{request.PathBase}/?{InAddress}={language}";

    /// <summary>The address of a page in the reader's own language.</summary>
    public static string AddressWithout(HttpRequest request) => request.Path + QueryString.Create(request.Query.Where(one => one.Key != InAddress));

    private static ProviderCultureResult? Asked(HttpContext http) =>
        (InTheAddress(http) ?? Languages.Find(http.Request.Cookies[Cookie]) ?? OfTheBrowser(http)) is { } language ? new ProviderCultureResult(language) : null;

    private static string? InTheAddress(HttpContext http) => Languages.Find(http.Request.Query[InAddress]);

    private static string? OfTheBrowser(HttpContext http) =>
        http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Languages.Find(language.Value.Value)).FirstOrDefault(known => known is not null);

    /// <summary>What follows in this request is said in the language.</summary>
    public static void Speak(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    // A language that was chosen once stays, without its word in every address.
    private static Task KeepAsync(HttpContext http, RequestDelegate next)
    {
        if (InTheAddress(http) is { } language && HttpMethods.IsGet(http.Request.Method) && http.Request.Cookies[Cookie] != language)
            http.Response.Cookies.Append(Cookie, language, new CookieOptions { Path = "/", MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true });
        return next(http);
    }
}
