using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Account;

namespace SupportPortal.Web.Security;

/// <summary>
/// What a session may do as it stands, decided here for every page: who must have a second factor and has none is led to
/// setting it up; who has not shown for a while who they are is asked again before deeds on the account.
/// </summary>
internal static class Standing
{
    private const string SetUpPage = "/account/second-factor";
    private const string AgainPage = "/account/again";

    // Who looks at a form in time may fill it in at leisure.
    private static readonly Duration FreshToLook = Duration.FromMinutes(10);
    private static readonly Duration FreshToAct = Duration.FromMinutes(20);

    /// <summary>Reads the setting: on outside Development unless it says otherwise.</summary>
    public static void AddStanding(this WebApplicationBuilder builder)
    {
        var byDefault = !builder.Environment.IsDevelopment();
        builder.Services.AddOptions<SecondFactorOptions>().Configure(factor => factor.Required = byDefault).BindConfiguration(SecondFactorOptions.Section);
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<SecondFactorOptions>>().Value);
        builder.Services.AddSingleton<SecondStep>().AddScoped<Entrance>().AddScoped<AuthenticatorDesk>();
    }

    /// <summary>Looks. It stands after authorization: what is not the person's is not found, however they stand.</summary>
    public static void UseStanding(this WebApplication app)
    {
        var (rule, clock) = (app.Services.GetRequiredService<SecondFactorRule>(), app.Services.GetRequiredService<IClock>());
        app.Use((http, next) =>
        {
            if (http.User.Identity?.IsAuthenticated != true || http.GetEndpoint()?.Metadata is not { } asked || asked.GetMetadata<IAllowAnonymous>() is not null)
                return next(http);
            if (asked.GetMetadata<BeforeSecondFactorAttribute>() is null && LacksSecondFactor(http, rule))
                return asked.GetMetadata<IDisableCookieRedirectMetadata>() is null ? LeadAsync(http, SetUpPage) : ForbidAsync(http);
            return asked.GetMetadata<AsksAgainAttribute>() is not null && !IsFresh(http, clock.GetCurrentInstant()) ? LeadAsync(http, AgainPage) : next(http);
        });
    }

    private static bool LacksSecondFactor(HttpContext http, SecondFactorRule rule) =>
        !http.User.HasClaim(claim => claim.Type == SignInClaims.SecondFactor)
        && rule.MustHaveOne(http.RequestServices.GetRequiredService<Door>().Actor.Roles);

    private static bool IsFresh(HttpContext http, Instant now)
    {
        var shown = long.TryParse(http.User.FindFirstValue(SignInClaims.ShownAt), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        return Instant.FromUnixTimeSeconds(shown) + (HttpMethods.IsGet(http.Request.Method) ? FreshToLook : FreshToAct) > now;
    }

    private static Task ForbidAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // What was typed comes along.
    private static async Task LeadAsync(HttpContext http, string page)
    {
        if (await ExpiredPosts.KeepAsync(http, page))
            return;
        var back = new QueryBuilder();
        if (HttpMethods.IsGet(http.Request.Method))
            back.Add("returnUrl", http.Request.PathBase + http.Request.Path + http.Request.QueryString);
        http.Response.Redirect(page + back.ToString());
    }
}
