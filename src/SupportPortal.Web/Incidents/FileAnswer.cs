using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Attachments;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Incidents;

/// <summary>How every file that people have sent us is given out: to be saved, never to be shown or run by a browser.</summary>
internal static class FileAnswer
{
    /// <summary>The answer with the content of a file; 410 where that is missing.</summary>
    public static IActionResult Of(Attachment file, IFileStore files, HttpResponse response) => Of(file.Id, file.FileName, files, response);

    /// <inheritdoc cref="Of(Attachment, IFileStore, HttpResponse)"/>
    public static IActionResult Of(StoredFile file, IFileStore files, HttpResponse response) => Of(file.Id, file.FileName, files, response);

    // What is known here and lies there no more, as after a disk was lost, is gone; "verify" names it.
    private static IActionResult Of(Guid id, string name, IFileStore files, HttpResponse response)
    {
        try
        {
            return Saved(files.Open(id), name, response);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return new StatusCodeResult(StatusCodes.Status410Gone);
        }
    }

    private static FileStreamResult Saved(Stream content, string name, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = SecurityHeaders.SandboxPolicy;
        return new FileStreamResult(content, "application/octet-stream") { FileDownloadName = name };
    }
}
