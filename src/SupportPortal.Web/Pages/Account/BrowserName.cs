namespace SupportPortal.Web.Pages.Account;

/// <summary>What a browser calls itself, in words that its owner knows again.</summary>
public static class BrowserName
{
    // The order matters: most browsers name those before them, too.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>For example "Firefox on Windows".</summary>
    public static string Of(string userAgent) => (Find(Browsers, userAgent), Find(Systems, userAgent)) switch
    {
        ({ } browser, { } system) => T("[browser] {0} on {1}", browser, system),
        (var browser, var system) => browser ?? system ?? T("Unknown browser"),
    };

    /// <summary>
    /// The few words of it that <see cref="Of"/> needs: what is kept of a browser longer than a session lasts, without its
    /// version and whatever else could tell it from others.
    /// </summary>
    public static string MarksOf(string userAgent) => $"{Mark(Browsers, userAgent)} {Mark(Systems, userAgent)}".Trim();

    private static string? Mark((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Mark;

    private static string? Find((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
