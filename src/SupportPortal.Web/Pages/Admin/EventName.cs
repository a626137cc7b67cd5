using System.Text.RegularExpressions;

namespace SupportPortal.Web.Pages.Admin;

/// <summary>The names of events and mails, as people read them.</summary>
internal static partial class EventName
{
    /// <summary>"PackUsed" as "Pack used".</summary>
    public static string Say(string name) => EventWords.Find(name) ?? MailWords.Find(name) ?? Capitals().Replace(name, capital => " " + capital.Value.ToLowerInvariant());

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capitals();
}
