using System.IO.Compression;
using System.Text;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>
/// A text that a page keeps in itself between two requests, compressed: no server has to remember it, and lifecycle
/// documents shrink to a tenth.
/// </summary>
internal static class KeptText
{
    /// <summary>The text as one line of letters and digits.</summary>
    public static string Keep(string text)
    {
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Fastest))
            pack.Write(Encoding.UTF8.GetBytes(text));
        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>The text that was kept; empty when it is none of ours, or longer than <paramref name="mostBytes"/>.</summary>
    public static async Task<string> ReadAsync(string kept, long mostBytes, CancellationToken cancel)
    {
        try
        {
            await using var text = new BrotliStream(new MemoryStream(Convert.FromBase64String(kept)), CompressionMode.Decompress);
            return await ReadAsync(text, mostBytes, cancel);
        }
        catch (Exception error) when (error is FormatException or InvalidDataException or InvalidOperationException)
        {
            return "";
        }
    }

    /// <summary>The text of a stream of UTF-8; empty when it is longer than <paramref name="mostBytes"/>.</summary>
    public static async Task<string> ReadAsync(Stream from, long mostBytes, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await from.ReadAsync(buffer, cancel)) > 0;)
        {
            if (all.Length + read > mostBytes)
                return "";
            all.Write(buffer, 0, read);
        }
        all.Position = 0;
        using var reader = new StreamReader(all);
        return await reader.ReadToEndAsync(cancel);
    }
}
