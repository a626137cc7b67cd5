using System.Globalization;
using System.Text;

namespace SupportPortal.Application.Attachments;

/// <summary>The name of a file as its owner calls it, made safe to show and to send.</summary>
public static class FileName
{
    private const int Longest = 120;

    /// <summary>Takes off folders, control and direction characters and what no file system takes; keeps the ending when it cuts.</summary>
    public static string Clean(string written)
    {
        var last = written[(written.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
            kept.Append(IsSafe(rune) ? rune.ToString() : "_");
        var name = kept.ToString().Trim(' ', '.');
        return name.Length == 0 ? "file" : Shorten(name);
    }

    private static bool IsSafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse)
        && rune != Rune.ReplacementChar
        && !"\"<>|:*?;".Contains(rune.ToString(), StringComparison.Ordinal);

    private static string Shorten(string name)
    {
        if (name.Length <= Longest)
            return name;
        var ending = Path.GetExtension(name) is { Length: <= 10 } extension ? extension : "";
        var cut = Longest - ending.Length;
        if (char.IsHighSurrogate(name[cut - 1]))
            cut--;
        return name[..cut] + ending;
    }
}
