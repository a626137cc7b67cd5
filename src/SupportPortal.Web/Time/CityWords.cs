namespace SupportPortal.Web.Time;

/// <summary>The cities that time zones are named after, where other languages have names of their own for them.</summary>
internal static class CityWords
{
    private static readonly Dictionary<string, Func<string>> Words = new(StringComparer.Ordinal)
    {
        ["Athens"] = () => T("Athens"),
        ["Brussels"] = () => T("Brussels"),
        ["Copenhagen"] = () => T("Copenhagen"),
        ["Helsinki"] = () => T("Helsinki"),
        ["Lisbon"] = () => T("Lisbon"),
        ["London"] = () => T("London"),
        ["New York"] = () => T("New York"),
        ["Paris"] = () => T("Paris"),
        ["Prague"] = () => T("Prague"),
        ["Rome"] = () => T("Rome"),
        ["Stockholm"] = () => T("Stockholm"),
        ["Vienna"] = () => T("Vienna"),
        ["Warsaw"] = () => T("Warsaw"),
    };

    /// <summary>The city of a zone in the reader's language: "Warszawa" for "Europe/Warsaw".</summary>
    public static string Of(string zone)
    {
        var city = zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return Words.TryGetValue(city, out var word) ? word() : city;
    }
}
