using System.Text;
using SupportPortal.Domain;

namespace SupportPortal.Application.Packs;

/// <summary>The text of an order file. Anything but UTF-8 is refused, so that no letter is misread without a word.</summary>
public static class OrderFileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it, and leaves the stream open.</summary>
    /// <exception cref="RefusedException"><see cref="OrderFileIsNotText"/>.</exception>
    public static async Task<string> ReadAsync(Stream content, CancellationToken cancel)
    {
        try
        {
            using var reader = new StreamReader(content, Strict, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            var text = await reader.ReadToEndAsync(cancel);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new RefusedException(new OrderFileIsNotText()) : text;
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException(new OrderFileIsNotText());
        }
    }
}
