using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace SupportPortal.Web.Security;

/// <summary>
/// A form posted after its session expired is not lost: the answer is the sign-in page with the form kept in it. Once the
/// same person has signed in, the browser posts both to the form's own address, and the page is shown with the fields
/// filled again. It is never submitted by itself.
/// </summary>
internal static class ExpiredPosts
{
    private const string SignInPage = "/account/sign-in";
    private const string AgainPage = "/account/again";

    /// <summary>Registers what keeps forms.</summary>
    public static void AddExpiredPosts(this IServiceCollection services) => services.AddSingleton<KeptForms>();

    /// <summary>Shows the sign-in page in place of a redirect that would lose the form. It stands before routing.</summary>
    public static void UseExpiredPosts(this WebApplication app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (http.Features.Get<KeptForm>() is null || http.Response.HasStarted)
            return;
        BecomeGet(http);
        var page = http.User.Identity?.IsAuthenticated == true ? AgainPage : SignInPage;
        (http.Request.Path, http.Request.QueryString) = (page, QueryString.Empty);
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        await next(http);
    });

    /// <summary>Fills a page again for whoever has just signed in. It stands after authentication.</summary>
    public static void UseFilledForms(this WebApplication app)
    {
        var forms = app.Services.GetRequiredService<KeptForms>();
        app.Use(async (http, next) =>
        {
            if (await CarriedAsync(http, forms) is { } kept && kept.Address == KeptForms.AddressOf(http.Request)
                && Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var person))
            {
                BecomeGet(http);
                if (kept.IsOf(person))
                    http.Features.Set(new FilledForm(kept.Fields, kept.Files));
            }
            await next(http);
        });
    }

    /// <summary>Answers somebody who is not signed in, where that is needed.</summary>
    public static async Task ChallengeAsync(RedirectContext<CookieAuthenticationOptions> challenge)
    {
        var http = challenge.HttpContext;
        var forms = http.RequestServices.GetRequiredService<KeptForms>();
        if (http.GetEndpoint()?.Metadata.GetMetadata<IDisableCookieRedirectMetadata>() is not null)
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (await CarriedAsync(http, forms) is { } carried)
            http.Features.Set(carried);
        else if (IsOwnPost(http.Request) && await FormAsync(http) is { } form && forms.Make(http.Request, form) is { } kept)
            http.Features.Set(kept);
        else
            http.Response.Redirect(challenge.RedirectUri);
    }

    /// <summary>Keeps a form of somebody who is asked again who they are.</summary>
    /// <returns>Whether there is something to keep.</returns>
    public static async Task<bool> KeepAsync(HttpContext http)
    {
        if (!IsOwnPost(http.Request) || await FormAsync(http) is not { } form || http.RequestServices.GetRequiredService<KeptForms>().Make(http.Request, form) is not { } kept)
            return false;
        http.Features.Set(kept);
        return true;
    }

    private static async Task<KeptForm?> CarriedAsync(HttpContext http, KeptForms forms) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true
            ? forms.Open((await FormAsync(http))?[KeptForm.Field])
            : null;

    // A page elsewhere must not fill in forms here.
    private static bool IsOwnPost(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private static async Task<IFormCollection?> FormAsync(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            // Whoever needs the form says what is wrong with it.
            return null;
        }
    }

    private static void BecomeGet(HttpContext http)
    {
        (http.Request.Method, http.Request.ContentType) = (HttpMethods.Get, null);
        http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
    }
}
