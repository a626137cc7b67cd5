using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The countries to choose from: ISO 3166-1, in the words of the machine's Unicode data.</summary>
public static class Countries
{
    private static readonly Lazy<Dictionary<string, string>> EnglishNames = new(ReadNames);
    private static readonly ConcurrentDictionary<CultureInfo, Dictionary<string, string>> ByLanguage = new();

    /// <summary>The lines of a select, by name.</summary>
    public static IEnumerable<SelectListItem> Choices =>
        Names.OrderBy(country => country.Value, StringComparer.CurrentCulture).Select(country => new SelectListItem(country.Value, country.Key));

    /// <summary>Whether a code is a country's.</summary>
    public static bool Has(string code) => EnglishNames.Value.ContainsKey(code);

    /// <summary>The name of a country, or its code when that is all we know.</summary>
    public static string NameOf(string code) => Names.GetValueOrDefault(code, code);

    /// <summary>Whether a name is the country's own, in English, as calendars come with it.</summary>
    public static bool IsEnglishName(string code, string name) => EnglishNames.Value.GetValueOrDefault(code) == name;

    private static Dictionary<string, string> Names => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Languages.English
        ? EnglishNames.Value
        : ByLanguage.GetOrAdd(CultureInfo.CurrentUICulture, _ => EnglishNames.Value.ToDictionary(country => country.Key, country => Translated(country.Key) ?? country.Value));

    // The framework names a country in the reader's language only as part of a culture: "engelska (Myanmar [Burma])".
    private static string? Translated(string code)
    {
        var (culture, language) = (CultureInfo.GetCultureInfo($"en-{code}").DisplayName, CultureInfo.GetCultureInfo("en").DisplayName);
        return culture.StartsWith($"{language} (", StringComparison.Ordinal) && culture.EndsWith(')')
            ? culture[(language.Length + 2)..^1].Replace('[', '(').Replace(']', ')')
            : null;
    }

    private static Dictionary<string, string> ReadNames() =>
        CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            .DistinctBy(region => region.TwoLetterISORegionName)
            .ToDictionary(region => region.TwoLetterISORegionName, region => region.EnglishName);
}
