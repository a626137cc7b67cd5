using System.Globalization;
using System.Text;

namespace SupportPortal.Application.Search;

/// <summary>
/// Words as they are indexed and compared, the same on every store: letters and digits in small letters, without accents.
/// The stores are never asked what a word is.
/// </summary>
internal static class SearchText
{
    /// <summary>How many UTF-16 code units of a word count; longer words are alike from there on.</summary>
    public const int LongestWord = 64;

    /// <summary>The words of some texts, each with a space before it.</summary>
    public static string Fold(params IEnumerable<string?> texts)
    {
        var folded = new StringBuilder();
        foreach (var word in texts.OfType<string>().SelectMany(WordsOf))
            folded.Append(' ').Append(word.Folded);
        return folded.ToString();
    }

    /// <summary>The words of a text, with the place of each.</summary>
    public static IEnumerable<FoundWord> WordsOf(string text)
    {
        var word = new StringBuilder();
        var start = 0;
        var at = 0;
        // A lone surrogate is enumerated as U+FFFD, which parts words.
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                start = word.Length == 0 ? at : start;
                Add(word, rune);
            }
            else if (word.Length > 0 && !Joins(rune))
            {
                yield return new FoundWord(word.ToString(), start, at - start);
                word.Clear();
            }

            at += rune.Utf16SequenceLength;
        }

        if (word.Length > 0)
            yield return new FoundWord(word.ToString(), start, at - start);
    }

    private static void Add(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            Append(word, Rune.ToLowerInvariant(rune));
            return;
        }

        // Accents that are characters of their own are left out; letters that are no others with an accent are spelled out.
        foreach (var part in Rune.ToLowerInvariant(rune).ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            foreach (var letter in Spelled(part).EnumerateRunes())
                Append(word, letter);
        }
    }

    private static void Append(StringBuilder word, Rune letter)
    {
        if (word.Length + letter.Utf16SequenceLength <= LongestWord)
            word.Append(letter);
    }

    private static string Spelled(Rune letter) => letter.Value switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => letter.ToString(),
    };

    private static bool Joins(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
