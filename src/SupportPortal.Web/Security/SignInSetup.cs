using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.People;
using SupportPortal.Web.Failures;

namespace SupportPortal.Web.Security;

/// <summary>How people show who they are, and how the portal knows them on the next request.</summary>
internal static class SignInSetup
{
    /// <summary>The one scheme: a cookie that stands for a session on the server.</summary>
    public const string Scheme = "Session";

    /// <summary>Registers accounts, sessions and policies.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SessionLimits>().BindConfiguration(SessionLimits.Section)
            .Validate(limits => limits.IdleHours is >= 1 and <= 720, "Sessions:IdleHours must be 1 to 720.")
            .Validate(limits => limits.LongestDays is >= 1 and <= 90, "Sessions:LongestDays must be 1 to 90.")
            .Validate(limits => limits.HistoryDays is >= 1 and <= 365, "Sessions:HistoryDays must be 1 to 365.")
            .ValidateOnStart();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<SessionLimits>>().Value);
        builder.Services.AddPeople();
        builder.Services.AddScoped<Door>();
        builder.AddStanding();
        builder.Services.AddPasskeys();
        builder.Services.AddSingleton<ITicketStore, SessionStore>();
        builder.Services.AddAuthentication(Scheme).AddCookie(Scheme);
        var plain = builder.Environment.IsDevelopment();
        builder.Services.AddOptions<CookieAuthenticationOptions>(Scheme)
            .Configure<ITicketStore>((cookie, sessions) => Configure(cookie, sessions, plain));
        builder.Services.AddPolicies();
        builder.Services.AddExpiredPosts();
        builder.Services.AddRateLimits();
        // After the framework, which begins with an empty list.
        builder.Services.PostConfigure<RazorPagesOptions>(razor => razor.Conventions.ProtectPages());
    }

    /// <summary>Knows people again, and lets them where they may go.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAccountLanguage();
        // An address without a page is not found, whoever asks; only then is it a question who may see it.
        app.UseNotFound();
        app.UseFilledForms();
        app.UseRateLimits();
        app.UseAuthorization();
        app.UseStanding();
    }

    /// <summary>Begins a session for an account that has shown who it is.</summary>
    public static Task BeginSessionAsync(this HttpContext http, Guid account, SignInWay way) =>
        http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, account.ToString()), new Claim(SignInClaims.Way, way.ToString())], Scheme)));

    private static void Configure(CookieAuthenticationOptions cookie, ITicketStore sessions, bool plain)
    {
        cookie.SessionStore = sessions;
        cookie.SlidingExpiration = false;
        cookie.LoginPath = "/account/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.Cookie.Name = plain ? "session" : "__Host-session";
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = plain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Events.OnRedirectToLogin = ExpiredPosts.ChallengeAsync;
        // What is not yours is answered as if it did not exist (R37); the API's endpoints keep their 403.
        cookie.Events.OnRedirectToAccessDenied = denied =>
        {
            denied.Response.StatusCode = IsApi(denied.HttpContext) ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };
    }

    private static bool IsApi(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IDisableCookieRedirectMetadata>() is not null;
}
