using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;

namespace SupportPortal.Web.Input;

/// <summary>Files that come with a form: how many, and how a script that shows their progress is answered.</summary>
internal static class Attaching
{
    /// <summary>The most files of one message.</summary>
    public const int MostFiles = 8;

    // A script that sends a form cannot see where it is led to, and would take the sentence that the next page says.
    private const string Asks = "X-Upload";

    /// <summary>The most megabytes of one file.</summary>
    public static int MaxMegabytes(HttpContext http) => http.RequestServices.GetRequiredService<IOptions<FilesOptions>>().Value.MaxMegabytes;

    /// <summary>Tells a script that sent a form where to go, instead of leading it there.</summary>
    public static void UseUploads(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Request.Headers.ContainsKey(Asks))
            http.Response.OnStarting(Told, http);
        return next(http);
    });

    private static Task Told(object state)
    {
        var response = ((HttpContext)state).Response;
        if (response.StatusCode == StatusCodes.Status302Found)
            response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
