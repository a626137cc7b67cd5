using System.Globalization;
using System.Text;

namespace SupportPortal.Web.Tests.Input.Bad;

/// <summary>What no form asks for, as the bytes that arrive: not all of it is text.</summary>
internal static class BadValues
{
    /// <summary>Would run if a page showed it as it is.</summary>
    public const string Script = "<script>alert(7077)</script>";

    private static readonly string[] Texts =
    [
        "", " ", "\t\r\n", "0", "-1", "1", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "99999999999", "99999999999999999999999999",
        "1e400", "-1e400", "NaN", "Infinity", "0.0000000000000000000000000000001", "79228162514264337593543950335", "１２３", "٣", "1,5", "0x10", "1_000",
        "0001-01-01", "0000-00-00", "9999-12-31", "10000-01-01", "-0001-01-01", "2026-02-31", "2026-02-29", "2026-13-01", "2026-11-22T25:61", "24:00", "24:01", "23:59:60",
        "00:00", "2026-11-01T01:30", "2026-03-08T02:30", "31.02.2026", "true", "false", "on", "null", "undefined", "None", "SE", "zz", "XX", "Europe/Nowhere", "UTC", "Etc/GMT+99",
        "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "{00000000-0000-0000-0000-000000000000}", "not-a-guid",
        "A", "D", "4", "99", "System", "Customer,Admin,System", "SP-0", "SP--1", "SP-20377", "SP-99999999999999999999", "sp-1' OR '1'='1", "SP-1; DROP TABLE Incidents;--",
        "' OR 1=1 --", "\"; DROP TABLE \"Packs\"; --", "%", "_", "[", "\\", "*", "^", "[a-z", "(((((", "${jndi:ldap://x}", "{{7*7}}", "@(7*7)", "{0}", "{9999}", "%s%n", "{Name}", "[Name]",
        Script, "\">" + Script, "'\"><img src=x onerror=alert(7077)>", "javascript:alert(7077)", "data:text/html," + Script, "<!--", "]]>", "</textarea>" + Script, "&lt;&#0;&#xD800;",
        "../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\CON", "file:///etc/passwd", "//elsewhere.example/", "/\\elsewhere.example", "https://elsewhere.example/", "http:///", "\\\\x\\y",
        "a@b", "@", "a@b@c", "\"a b\"@example.com", "a@exa mple.com", "very@xn--.example", "a@[127.0.0.1]", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\tx",
        "Subject\r\nBcc: x@elsewhere.example", "\r\n.\r\n", "x\nX-Header: y", "\u202Egnp.exe", "\u200B", "\u200F\u200E", "\u0301\u0301\u0301", "ﷺ", "İıſK", "𝒜", "👩‍👩‍👧‍👦", "\uFEFFx", "\uFFFE\uFFFF", "\u2028\u2029",
        "a\0b", "\0", "\u0001\u0007\u001b[31m", "\u0080\u009f", "7K9Q-2M4W-XC71-HNB8", "7k9q 2m4w xc71 hnb8", "OIl0-OIl0-OIl0-OIl0", "4C5P-C278-S72B-P432", "[]", "{}", "[[[[", "{\"a\":", "\"", "'",
        "__proto__", "constructor", "CfDJ8AAAA", "AAAA", "////", "AQ==", "%00", "%u0000", "%", "%zz", "+", "&=&", ";", "=",
    ];

    private static readonly byte[][] Raw =
    [
        [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0x61, 0xED, 0xA0, 0xBD, 0x62], [0xFF], [0xFE, 0xFF, 0x00, 0x61], [0xC0, 0x80], [0xC3], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80, 0x80],
        [0xE2, 0x80], [0xEF, 0xBB, 0xBF],
    ];

    /// <summary>A value: one of the lists, a long one, or one woven into <paramref name="good"/>.</summary>
    public static byte[] Next(Random random, string? good = null) => random.Next(20) switch
    {
        < 11 => Encoding.UTF8.GetBytes(Pick(random, Texts)),
        < 13 => Pick(random, Raw),
        < 15 => Long(random),
        < 18 => [.. Encoding.UTF8.GetBytes(good ?? "x"), .. Next(random)],
        _ => [.. Next(random), .. Encoding.UTF8.GetBytes(Pick(random, Texts))],
    };

    /// <summary>A value short enough for an address.</summary>
    public static byte[] NextShort(Random random, string? good = null) => Next(random, good) switch { { Length: > 1500 } value => value[..1500], var value => value };

    /// <summary>A name of a field that no form has.</summary>
    public static string Name(Random random, string good) => string.Format(
        CultureInfo.InvariantCulture,
        Pick(random, ["{0}[]", "{0}[0]", "{0}[-1]", "{0}[99999999999]", "{0}[2147483647].Name", "{0}.Form.Form", "{0}.__proto__.x", "[{0}", "{0}]", "{0}.", ".{0}", "[0].{0}", "{0}[{0}]", "{0}.Index", "constructor.prototype", "{0}\0", "", " ", "ﷺ", "form.{0}"]),
        good);

    public static T Pick<T>(Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];

    /// <summary>Bytes as an address or a form carries them.</summary>
    public static string Escape(IEnumerable<byte> bytes) =>
        string.Concat(bytes.Select(one => char.IsAsciiLetterOrDigit((char)one) || one is (byte)'-' or (byte)'.' ? ((char)one).ToString() : "%" + one.ToString("X2", CultureInfo.InvariantCulture)));

    private static byte[] Long(Random random) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Pick(random, ["a", "é", "1", "\n", "<", "👩", "a b", "\u0301", "-"]), Pick(random, [201, 501, 2001, 4001, 20_001, 100_000]))));
}
