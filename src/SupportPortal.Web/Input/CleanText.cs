using System.Text;

namespace SupportPortal.Web.Input;

/// <summary>Text as the stores can keep it and everybody can read it.</summary>
public static class CleanText
{
    /// <summary>
    /// Without NUL and other control characters but tabs and line ends, which become LF; lone surrogates become U+FFFD,
    /// and what Unicode calls no character is dropped;
    /// in Unicode's composed form, so that a name typed on a Mac is found by one typed on Windows.
    /// </summary>
    public static string Of(string text) => text.All(char.IsAscii) && !text.Any(IsStrange) ? text : Clean(text);

    /// <summary>Whether a text has characters that no person types.</summary>
    public static bool HasControls(string text) => text.Any(IsStrange);

    private static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        // A lone surrogate is enumerated as U+FFFD.
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if ((!Rune.IsControl(rune) || rune.Value is '\n' or '\t') && !IsNoCharacter(rune))
                kept.Append(rune);
        }
        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    // The framework refuses to compose a text with one in it.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsStrange(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
