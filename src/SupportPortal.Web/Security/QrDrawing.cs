using System.Text;
using QRCoder;

namespace SupportPortal.Web.Security;

/// <summary>A QR code as the path of an SVG: a square of one unit for each dark module.</summary>
/// <param name="Side">Width and height in modules, the quiet border included.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrDrawing(int Side, string Path)
{
    /// <summary>The code of a text.</summary>
    public static QrDrawing Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (y, row) in code.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Length; x++)
            {
                var from = x;
                while (x < row.Length && row[x])
                    x++;
                if (x > from)
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }

        return new QrDrawing(code.ModuleMatrix.Count, path.ToString());
    }
}
