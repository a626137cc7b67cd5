using System.Globalization;
using System.Text;

namespace SupportPortal.Domain.Packs;

/// <summary>How order numbers are read: what does not matter in them, and what may not stand in them (R25).</summary>
internal static class OrderNumberText
{
    private const string Signs = "./_#:+&()";

    /// <summary>Letters up to here (Latin of Europe) may stand in the numbers of other shops.</summary>
    private const char LastLetter = '\u017F';

    /// <summary>The first character that has no place in a number, or null; as its code when it has no shape.</summary>
    public static string? FirstBadCharacter(string text)
    {
        // A letter and its accent may come as two characters. A lone surrogate can't be composed, and is refused below.
        var composed = UnicodeText.IsWellFormed(text) ? Composed(text) : text;
        foreach (var rune in composed.EnumerateRunes())
        {
            if (!rune.IsBmp || !MayStand((char)rune.Value))
                return Rune.IsControl(rune) || rune == Rune.ReplacementChar ? $"U+{rune.Value:X4}" : rune.ToString();
        }

        return null;
    }

    /// <summary>The form in which numbers are compared. The text has no bad character.</summary>
    public static string Normalize(string text) => string.Concat(WithoutGaps(Composed(text)).Select(Fold));

    /// <summary>The number as people see it: one space for several, nothing invisible.</summary>
    public static string Tidy(string text) =>
        string.Join(' ', string.Concat(Composed(text).Where(c => !IsInvisible(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text without spaces, dashes and what cannot be seen.</summary>
    public static string WithoutGaps(string text) => string.Concat(text.Where(c => !IsGap(c)));

    private static string Composed(string text) => text.Normalize(NormalizationForm.FormKC);

    private static bool MayStand(char c) =>
        IsGap(c) || Signs.Contains(c, StringComparison.Ordinal) || (c <= LastLetter && char.IsLetterOrDigit(c));

    private static bool IsGap(char c) => IsInvisible(c) || char.IsWhiteSpace(c) || IsDash(c);

    // The minus sign counts as a dash: some mail programs make one of a hyphen.
    private static bool IsDash(char c) => c == '\u2212' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static char Fold(char c) => char.ToUpperInvariant(c) switch
    {
        'O' => '0',
        'I' or 'L' or '\u0130' or '\u0131' => '1', // with and without its dot, as a Turkish keyboard writes it
        var upper => upper,
    };
}
