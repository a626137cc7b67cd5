using System.Globalization;

namespace SupportPortal.Domain.Localization;

/// <summary>
/// Which form a noun takes after a whole number: the cardinal rules of Unicode's CLDR for the four languages of R36.
/// A text with a number lists its forms in this order, with a bar between them.
/// </summary>
public static class Plural
{
    /// <summary>What stands between the forms of a text.</summary>
    public const char Bar = '|';

    /// <summary>How many forms a language has: Polish three (one, few, many), the others two (one, other).</summary>
    public static int FormsOf(CultureInfo culture) => IsPolish(culture) ? 3 : 2;

    /// <summary>The index of the form for a number; its sign does not count.</summary>
    public static int IndexOf(CultureInfo culture, long count) => (IsPolish(culture), Math.Abs(count)) switch
    {
        (_, 1) => 0,
        (false, _) => 1,
        (true, var number) => number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14) ? 1 : 2,
    };

    /// <summary>The form for a number out of "one|other", or in Polish "one|few|many"; the last one where there are too few.</summary>
    public static string Choose(string forms, CultureInfo culture, long count)
    {
        var all = forms.Split(Bar);
        return all[Math.Min(IndexOf(culture, count), all.Length - 1)];
    }

    private static bool IsPolish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "pl";
}
