using System.Text;

namespace SupportPortal.Web.Tests.Input.Bad;

/// <summary>Files that are not what they say, or nothing at all.</summary>
internal static class BadFiles
{
    private static readonly string[] Names =
    [
        "", ".", "..", "../../../etc/cron.d/x", "..\\..\\x.exe", "C:\\Users\\x\\shot.png", "CON", "aux.txt", "x.png", "x.PNG", "x.exe", "x.svg", "x.html", "x.csv", "orders.csv", "lifecycle.json", "x.json", "x.pdf", "x.zip",
        "\u202Egnp.exe", "a\0b.png", "x.png.", "x.png ", " .png", "a;b=c.png", "\"quoted\".txt", "naïve – 日本語 👩.log", "<script>alert(7077)</script>.txt", "%2e%2e%2fx.txt", "x\u0001.txt", "no-extension",
    ];

    private static readonly byte[][] Contents =
    [
        [], [0], "MZ\u0090\0\u0003"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], "%PDF-1.7"u8.ToArray(), [0x50, 0x4B, 3, 4], [0xFF, 0xFE, 0x61, 0], [0xEF, 0xBB, 0xBF, 0x61],
        "<html><script>alert(7077)</script>"u8.ToArray(), "<svg onload=\"alert(7077)\"/>"u8.ToArray(), [0xC3, 0x28, 0xED, 0xA0, 0x80], new byte[100_000],
        "order number,purchaser e-mail,plan,purchased at,currency,amount\n\"unclosed,a@b,five-pack,2026-02-31,XXX,1e400\n"u8.ToArray(),
        "order number;purchaser e-mail;plan;purchased at;currency;amount\r\n;;;;;\r\n\0,\0,\0,\0,\0,\0\r\n"u8.ToArray(),
        "{}"u8.ToArray(), "[]"u8.ToArray(), "null"u8.ToArray(), "{\"result\":{\"releases\":[{\"name\":null,\"name\":1,\"eolFrom\":\"2026-02-31\"}]}}"u8.ToArray(), Encoding.ASCII.GetBytes(new string('[', 10_000)),
        Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))),
    ];

    public static string Name(Random random) => random.Next(20) == 0 ? new string('a', 5_000) + ".png" : BadValues.Pick(random, Names);

    public static byte[] Content(Random random) => random.Next(4) == 0 ? BadValues.Next(random) : BadValues.Pick(random, Contents);
}
