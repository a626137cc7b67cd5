using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The countries to choose from: ISO 3166-1, in the words of the machine's Unicode data.</summary>
public static class Countries
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(ReadNames);

    /// <summary>The lines of a select, by name.</summary>
    public static IEnumerable<SelectListItem> Choices =>
        Names.Value.OrderBy(country => country.Value, StringComparer.InvariantCulture).Select(country => new SelectListItem(country.Value, country.Key));

    /// <summary>Whether a code is a country's.</summary>
    public static bool Has(string code) => Names.Value.ContainsKey(code);

    /// <summary>The name of a country, or its code when that is all we know.</summary>
    public static string NameOf(string code) => Names.Value.GetValueOrDefault(code, code);

    private static Dictionary<string, string> ReadNames() =>
        CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            .DistinctBy(region => region.TwoLetterISORegionName)
            .ToDictionary(region => region.TwoLetterISORegionName, region => region.EnglishName);
}
