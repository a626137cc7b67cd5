using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Localization;

/// <summary>The languages of interface, mails and answers (R36), by their own names.</summary>
public static class Languages
{
    /// <summary>The language of whoever has none of the others.</summary>
    public const string English = "en";

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        [English] = "English",
        ["sv"] = "svenska",
        ["pl"] = "polski",
        ["nb"] = "norsk bokmål",
    };

    /// <summary>Their codes.</summary>
    public static IReadOnlyCollection<string> All => Names.Keys;

    /// <summary>The cultures of the interface.</summary>
    public static IEnumerable<CultureInfo> Cultures => Names.Keys.Select(CultureInfo.GetCultureInfo);

    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Choices => Names.Select(language => new SelectListItem(language.Value, language.Key));

    /// <summary>Whether there is such a language.</summary>
    public static bool Has(string language) => Names.ContainsKey(language);

    /// <summary>The language's own name.</summary>
    public static string NameOf(string language) => Names.GetValueOrDefault(language, language);

    /// <summary>The language of the interface for a tag such as <c>sv-FI</c> (BCP 47), or null; all of Norwegian is answered in Bokmål.</summary>
    public static string? Find(string? tag) => tag?.Split('-')[0].ToLowerInvariant() switch
    {
        null => null,
        "no" or "nn" => "nb",
        var language => Names.ContainsKey(language) ? language : null,
    };
}
