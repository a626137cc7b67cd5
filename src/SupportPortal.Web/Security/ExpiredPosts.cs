using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace SupportPortal.Web.Security;

/// <summary>
/// A form is not lost whose session has expired, or whose person has to show once more, or in another way, who they are:
/// the answer is the page that asks for it, with the form kept in it. Once the same person has done so, the browser posts
/// both to the form's own address, and the page is shown with the fields filled again. It is never submitted by itself.
/// </summary>
internal static class ExpiredPosts
{
    private const string SignInPage = "/account/sign-in";

    /// <summary>Registers what keeps forms.</summary>
    public static void AddExpiredPosts(this IServiceCollection services) => services.AddSingleton<KeptForms>();

    /// <summary>Shows the page that asks in place of a redirect that would lose the form. It stands before routing.</summary>
    public static void UseExpiredPosts(this WebApplication app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (http.Features.Get<Detour>() is not { } detour || http.Response.HasStarted)
            return;
        BecomeGet(http);
        (http.Request.Path, http.Request.QueryString) = (detour.Page, QueryString.Empty);
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
            if (await CarriedAsync(http, forms) is { } kept)
            {
                http.Features.Set(kept);
                if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var person) && LeadsBack(http, kept, person))
                    return;
            }

            await next(http);
        });
    }

    /// <summary>Answers somebody who is not signed in, where that is needed.</summary>
    public static async Task ChallengeAsync(RedirectContext<CookieAuthenticationOptions> challenge)
    {
        var http = challenge.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<IDisableCookieRedirectMetadata>() is not null)
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (!await KeepAsync(http, SignInPage))
            http.Response.Redirect(challenge.RedirectUri);
    }

    /// <summary>Keeps the form of a request, or what its page would have been filled with, in a page that is shown instead.</summary>
    /// <returns>Whether there is something to keep.</returns>
    public static async Task<bool> KeepAsync(HttpContext http, string page)
    {
        var forms = http.RequestServices.GetRequiredService<KeptForms>();
        if ((http.Features.Get<KeptForm>() ?? (IsOwnPost(http.Request) && await FormAsync(http) is { } form ? forms.Make(http.Request, form) : null)) is not { } kept)
            return false;
        http.Features.Set<FilledForm>(null);
        http.Features.Set(new Detour(page, kept, forms.Seal(kept)));
        return true;
    }

    // At its own address the page is filled. A page that asks who it is, in a tab that was left open, has nothing more to ask.
    private static bool LeadsBack(HttpContext http, KeptForm kept, Guid person)
    {
        if (kept.Address == KeptForms.AddressOf(http.Request))
        {
            BecomeGet(http);
            if (kept.IsOf(person))
                http.Features.Set(new FilledForm(kept));
        }
        else if (kept.IsOf(person) && http.Request.Path.StartsWithSegments(SignInPage, StringComparison.OrdinalIgnoreCase))
        {
            http.Response.Redirect(kept.Address, permanent: false, preserveMethod: true);
            return true;
        }

        return false;
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
