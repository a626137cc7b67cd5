using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SupportPortal.Application.Attachments;
using SupportPortal.Web.Failures;

namespace SupportPortal.Web.Input;

/// <summary>Turns away, with a sentence, what no page could make sense of.</summary>
internal static class InputHygiene
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Limits what is read, also when no length is announced.</summary>
    public static void AddInputLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<FilesOptions>>(
            (kestrel, files) => kestrel.Limits.MaxRequestBodySize = MostBytes(files.Value));
        builder.Services.AddOptions<FormOptions>().Configure<IOptions<FilesOptions>>(
            (form, files) => form.MultipartBodyLengthLimit = MostBytes(files.Value));
    }

    /// <summary>Looks at each request once its page is known.</summary>
    public static void UseInputHygiene(this WebApplication app)
    {
        var most = MostBytes(app.Services.GetRequiredService<IOptions<FilesOptions>>().Value);
        app.Use((http, next) =>
        {
            if (IsNoMethodOfPages(http))
            {
                (http.Response.StatusCode, http.Response.Headers.Allow) = (StatusCodes.Status405MethodNotAllowed, "GET, HEAD, POST");
                return Task.CompletedTask;
            }

            FormWithoutNul.Put(http.Request);
            if (Wrong(http, most) is not { } wrong)
                return next(http);
            http.Features.Set(wrong);
            http.Response.StatusCode = wrong.Status;
            return Task.CompletedTask;
        });
    }

    /// <summary>
    /// Reads a posted form once it is known that its sender may, so that one that cannot be read gets a sentence of its own;
    /// what needs the form later finds it read. It stands after authorization.
    /// </summary>
    public static void UseReadForms(this WebApplication app)
    {
        var usual = MostBytes(app.Services.GetRequiredService<IOptions<FilesOptions>>().Value);
        app.Use(async (http, next) =>
        {
            if (!http.Request.HasFormContentType || await UnreadableAsync(http, usual) is not { } wrong)
            {
                await next(http);
                return;
            }

            http.Features.Set(wrong);
            http.Response.StatusCode = wrong.Status;
        });
    }

    private static async Task<FailureNote?> UnreadableAsync(HttpContext http, long usual)
    {
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return null;
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge(MostOf(http, usual));
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return new FailureNote(StatusCodes.Status400BadRequest, () => T("The form came incomplete, or with more in it than any form of ours has."));
        }
    }

    private static bool IsNoMethodOfPages(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
        && !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsPost(http.Request.Method));

    private static long MostOf(HttpContext http, long usual) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? usual;

    private static FailureNote TooLarge(long most) =>
        new(StatusCodes.Status413PayloadTooLarge, () => T("Up to {0} MB can be sent at once.", most / Megabyte));

    // A page that takes several files at once says so with an attribute.
    private static long MostBytes(FilesOptions files) => (files.MaxMegabytes + 1) * Megabyte;

    private static FailureNote? Wrong(HttpContext http, long usual)
    {
        if (CleanText.HasControls(http.Request.Path.Value ?? ""))
            return new FailureNote(StatusCodes.Status400BadRequest, () => T("The address has characters that no address of ours has."));
        if (!IsUtf8(http.Request.ContentType))
            return new FailureNote(StatusCodes.Status400BadRequest, () => T("The form came in another encoding than UTF-8, so it could not be read."));
        var most = MostOf(http, usual);
        return http.Request.ContentLength > most ? TooLarge(most) : null;
    }

    private static bool IsUtf8(string? contentType) =>
        contentType is null
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)));
}
