using System.Globalization;

namespace SupportPortal.Domain.Localization;

/// <summary>How the four languages of R36 write dates: Norwegian puts a point after the day, Polish a comma after the weekday.</summary>
public static class DatePatterns
{
    /// <summary>A pattern of English in the language: <c>dddd d MMMM</c> is <c>dddd d. MMMM</c> in Norwegian.</summary>
    public static string Of(string english, CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "nb" => english.Replace("d MMM", "d. MMM", StringComparison.Ordinal),
        "pl" => english.Replace("ddd d ", "ddd, d ", StringComparison.Ordinal),
        _ => english,
    };
}
