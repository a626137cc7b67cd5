using System.Text;
using SupportPortal.Domain;

namespace SupportPortal.Application.Packs;

/// <summary>The text of an order file. Anything but UTF-8 is refused, so that no letter is misread without a word.</summary>
public static class OrderFileText
{
    /// <summary>The most bytes of a file: some eighty thousand orders, which a spreadsheet shows at once.</summary>
    public const int MostBytes = 8_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it, and leaves the stream open.</summary>
    /// <exception cref="RefusedException"><see cref="OrderFileIsTooLarge"/> or <see cref="OrderFileIsNotText"/>.</exception>
    public static async Task<string> ReadAsync(Stream content, CancellationToken cancel)
    {
        // What is piped in has no length, and comes from whoever runs the portal.
        if (content is { CanSeek: true, Length: > MostBytes })
            new OrderFileIsTooLarge(MostBytes / 1_000_000).Throw();
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
