using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Attachments;

namespace SupportPortal.Web.Input;

/// <summary>How much a page takes at once that receives several files, whatever the limit for one file is.</summary>
internal static class UploadLimit
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Lets a page receive several files of the largest size at once.</summary>
    public static void AddUploads(this IServiceCollection services, params string[] pages) =>
        services.AddOptions<RazorPagesOptions>().PostConfigure<IOptions<FilesOptions>>((razor, files) =>
        {
            var limit = new Limit(((Attaching.MostFiles * files.Value.MaxMegabytes) + 1) * Megabyte);
            foreach (var page in pages)
                razor.Conventions.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(limit));
        });

    // Read by routing before the body is, and when the form is read.
    private sealed record Limit(long Bytes) : IRequestSizeLimitMetadata, IFormOptionsMetadata
    {
        public long? MaxRequestBodySize => Bytes;

        public long? MultipartBodyLengthLimit => Bytes;

        public bool? BufferBody => null;

        public int? MemoryBufferThreshold => null;

        public long? BufferBodyLengthLimit => null;

        public int? ValueCountLimit => null;

        public int? KeyLengthLimit => null;

        public int? ValueLengthLimit => null;

        public int? MultipartBoundaryLengthLimit => null;

        public int? MultipartHeadersCountLimit => null;

        public int? MultipartHeadersLengthLimit => null;
    }
}
