using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
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
            if (Wrong(http, most) is not { } wrong)
                return next(http);
            http.Features.Set(wrong);
            http.Response.StatusCode = wrong.Status;
            return Task.CompletedTask;
        });
    }

    // A page that takes several files at once says so with an attribute.
    private static long MostBytes(FilesOptions files) => (files.MaxMegabytes + 1) * Megabyte;

    private static FailureNote? Wrong(HttpContext http, long usual)
    {
        if (CleanText.HasControls(http.Request.Path.Value ?? ""))
            return new FailureNote(StatusCodes.Status400BadRequest, "The address has characters that no address of ours has.");
        if (!IsUtf8(http.Request.ContentType))
            return new FailureNote(StatusCodes.Status400BadRequest, "The form came in another encoding than UTF-8, so it could not be read.");
        var most = http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? usual;
        return http.Request.ContentLength > most
            ? new FailureNote(StatusCodes.Status413PayloadTooLarge, string.Create(CultureInfo.CurrentCulture, $"Up to {most / Megabyte} MB can be sent at once."))
            : null;
    }

    private static bool IsUtf8(string? contentType) =>
        contentType is null
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)));
}
