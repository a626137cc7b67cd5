using Microsoft.AspNetCore.Mvc.Rendering;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The languages of interface and mails that are complete (R36), by their own names.</summary>
public static class Languages
{
    private static readonly Dictionary<string, string> Names = new() { ["en"] = "English" };

    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Choices => Names.Select(language => new SelectListItem(language.Value, language.Key));

    /// <summary>Whether there is such a language.</summary>
    public static bool Has(string language) => Names.ContainsKey(language);
}
