using System.Diagnostics;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Domain;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Failures;

/// <summary>Exceptions and bare error statuses become pages in plain words.</summary>
internal static class FailurePages
{
    private const string Page = "/Failure";

    /// <summary>Catches what the rest of the pipeline throws or leaves without words.</summary>
    public static void UseFailurePages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ShowAsync,
            StatusCodeSelector = FailureStatus.Of,
            SuppressDiagnosticsCallback = failed => FailureStatus.Of(failed.Exception) < 500,
        });
        app.UseStatusCodePages(bare => ShowAsync(bare.HttpContext));
    }

    /// <summary>Answers 404 where there is no endpoint, instead of asking people to sign in for nothing.</summary>
    public static void UseNotFound(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint() is not null)
            return next(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    /// <summary>Shows the page of the answer's status: straight, past sign-in, since it must come out when the store that knows the people is down.</summary>
    public static async Task ShowAsync(HttpContext http)
    {
        await KnowAsync(http);
        // Also for who was known already: what was said in the language of the account ended with what failed.
        http.SpeakLanguageOfAccount();
        http.Features.Set(await FailureOfAsync(http));
        if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "5";
        var page = http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints
            .First(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == Page);
        http.SetEndpoint(page);
        http.Request.RouteValues = new RouteValueDictionary { ["page"] = Page };
        await page.RequestDelegate!(http);
    }

    // What is turned away before it is asked who comes, such as a form that is too large, is told to a person all the same.
    // That asks the store: an exception has its page even when that is down.
    private static async Task KnowAsync(HttpContext http)
    {
        if (http.User.Identity?.IsAuthenticated == true || http.Features.Get<IExceptionHandlerFeature>() is not null)
            return;
        if ((await http.AuthenticateAsync()).Principal is { } person)
            http.User = person;
    }

    private static async Task<Failure> FailureOfAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        var thrown = http.Features.Get<IExceptionHandlerFeature>();
        var sentence = (thrown?.Error as RefusedException)?.Refusal is { } refusal and not (NotFound or NotAllowed)
            ? RefusalSentences.Of(refusal, http.RequestServices.GetRequiredService<Reader>())
            : http.Features.Get<FailureNote>()?.Sentence();
        return new Failure(
            status, sentence, (thrown?.Path ?? http.Request.Path.Value) + http.Request.QueryString,
            Failure.MayPass(status) ? await PostedAsync(http.Request) : null,
            Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier);
    }

    private static async Task<IFormCollection?> PostedAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(request.HttpContext.RequestAborted) : null;
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or OperationCanceledException)
        {
            return null;
        }
    }
}
