using SupportPortal.Domain;

namespace SupportPortal.Application.Attachments;

/// <summary>What a file is, read from its first bytes and not from its name.</summary>
internal static class FileKind
{
    /// <summary>How many bytes from the start are looked at.</summary>
    public const int StartLength = 4096;

    private const string Unknown = "application/octet-stream";
    private const string Text = "text/plain";

    private static readonly (string Type, string[] Endings, byte[] Signature)[] Signatures =
    [
        ("image/png", [".png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [".jpg", ".jpeg"], [0xFF, 0xD8, 0xFF]),
        ("image/gif", [".gif"], "GIF8"u8.ToArray()),
        ("application/pdf", [".pdf"], "%PDF-"u8.ToArray()),
        ("application/zip", [".zip", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".nupkg", ".vsix"], [0x50, 0x4B]),
        ("application/gzip", [".gz", ".tgz"], [0x1F, 0x8B]),
        ("application/x-7z-compressed", [".7z"], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("application/x-bzip2", [".bz2"], "BZh"u8.ToArray()),
        ("application/x-xz", [".xz"], [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        ("application/x-ms-evtx", [".evtx"], "ElfFile"u8.ToArray()),
        ("application/x-ole", [".doc", ".xls", ".ppt", ".msg"], [0xD0, 0xCF, 0x11, 0xE0]),
        ("application/x-pcap", [".pcap"], [0xD4, 0xC3, 0xB2, 0xA1]),
    ];

    private static readonly string[] TextEndings =
        [".txt", ".log", ".csv", ".json", ".xml", ".md", ".ini", ".config", ".yml", ".yaml", ".sql", ".eml", ".reg", ".conf", ".html", ".htm", ".svg"];

    private static readonly byte[][] Programs =
        [[0x4D, 0x5A], [0x7F, 0x45, 0x4C, 0x46], [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE], "#!"u8.ToArray()];

    /// <summary>The media type of a file that is what its name says.</summary>
    /// <exception cref="RefusedException"><see cref="FileIsAProgram"/>, <see cref="FileIsNotWhatItsNameSays"/>.</exception>
    public static string Check(string name, byte[] start)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (Array.Exists(Programs, signature => start.AsSpan().StartsWith(signature)))
            new FileIsAProgram(name).Throw();
        var type = TypeOf(start);
        if (!Fits(ending, type))
            new FileIsNotWhatItsNameSays(name).Throw();
        return type;
    }

    private static string TypeOf(byte[] start)
    {
        foreach (var (type, _, signature) in Signatures)
            if (start.AsSpan().StartsWith(signature))
                return type;
        return IsText(start) ? Text : Unknown;
    }

    private static bool Fits(string ending, string type)
    {
        foreach (var (known, endings, _) in Signatures)
            if (endings.Contains(ending, StringComparer.Ordinal))
                return known == type;
        return !TextEndings.Contains(ending, StringComparer.Ordinal) || type == Text;
    }

    // UTF-16 of a Windows tool begins with a byte order mark and has NULs; any other text has none.
    private static bool IsText(byte[] start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !start.Contains((byte)0);
}
