using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>The languages in which engineers answer (R36), by their own names.</summary>
public static class ContactLanguages
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["en"] = "English",
        ["sv"] = "svenska",
        ["pl"] = "polski",
        ["nb"] = "norsk bokmål",
    };

    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Choices => Names.Select(language => new SelectListItem(language.Value, language.Key));

    /// <summary>Whether there is such a language.</summary>
    public static bool Has(string language) => Names.ContainsKey(language);

    /// <summary>The language's own name.</summary>
    public static string NameOf(string language) => Names.GetValueOrDefault(language, language);
}
