using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace SupportPortal.Web.Security;

/// <summary>Pages go out compressed; files of the site are compressed when it is built.</summary>
internal static class Compression
{
    /// <summary>Compresses over https too.</summary>
    public static void AddCompression(this IServiceCollection services)
    {
        // BREACH needs a secret that stays the same beside text of the attacker's in answers to requests that the
        // attacker's page sends: antiforgery tokens are masked anew in each answer, and cookies are SameSite.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
