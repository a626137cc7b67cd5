using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SupportPortal.Web.Brand;

/// <summary>A picture for the header, with the size that the page keeps free for it.</summary>
/// <param name="Content">The file.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Width">Its width, in pixels or in units of the drawing.</param>
/// <param name="Height">Its height, in the same.</param>
internal sealed record Logo(byte[] Content, string Type, double Width, double Height)
{
    /// <summary>The most bytes: a page is at most 60 kB with everything.</summary>
    public const int Most = 16 * 1024;

    /// <summary>The height in which the header shows it, in pixels.</summary>
    public const int ShownHeight = 32;

    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The width in which the header shows it, in pixels.</summary>
    public int ShownWidth => Math.Max(1, (int)Math.Round(ShownHeight * Width / Height));

    /// <summary>Reads a picture; null when it is neither an SVG with a size or a view box nor a PNG.</summary>
    public static Logo? Read(byte[] content) =>
        (content.AsSpan().StartsWith(PngStart) ? Png(content) : Svg(content)) is { Width: > 0, Height: > 0 } logo ? logo : null;

    private static Logo? Png(byte[] content) => content.Length < 24 ? null : new Logo(
        content, "image/png", BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(20)));

    private static Logo? Svg(byte[] content)
    {
        try
        {
            using var file = new MemoryStream(content);
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader).Root is { Name.LocalName: "svg" } root && SizeOf(root) is var (width, height)
                ? new Logo(content, "image/svg+xml", width, height)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static (double Width, double Height)? SizeOf(XElement root)
    {
        double[] box = [.. ((string?)root.Attribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number)];
        return box is [_, _, var width, var height] ? (width, height) : (Number((string?)root.Attribute("width")), Number((string?)root.Attribute("height")));
    }

    private static double Number(string? text) =>
        double.TryParse((text ?? "").Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
