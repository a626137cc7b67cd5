using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Attachments;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Incidents;

/// <summary>How every file that people have sent us is given out: to be saved, never to be shown or run by a browser.</summary>
internal static class FileAnswer
{
    /// <summary>The answer with the content of a file.</summary>
    public static FileStreamResult Of(Attachment file, IFileStore files, HttpResponse response) => Of(file.Id, file.FileName, files, response);

    /// <inheritdoc cref="Of(Attachment, IFileStore, HttpResponse)"/>
    public static FileStreamResult Of(StoredFile file, IFileStore files, HttpResponse response) => Of(file.Id, file.FileName, files, response);

    private static FileStreamResult Of(Guid id, string name, IFileStore files, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = SecurityHeaders.SandboxPolicy;
        return new FileStreamResult(files.Open(id), "application/octet-stream") { FileDownloadName = name };
    }
}
