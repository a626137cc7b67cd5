using System.Buffers.Text;
using System.Security.Cryptography;

namespace SupportPortal.Web.Brand;

/// <summary>A file that is made from the configuration; its address changes with its content, so that browsers may keep it.</summary>
/// <param name="Name">The last part of its address.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Content">What is in it.</param>
internal sealed record BrandFile(string Name, string Type, byte[] Content)
{
    /// <summary>What its content is told by.</summary>
    public string Print { get; } = Base64Url.EncodeToString(SHA256.HashData(Content).AsSpan(0, 9));

    /// <summary>Where it is.</summary>
    public string Path => $"/seller/{Print}/{Name}";
}
