using SupportPortal.Web.Input;

namespace SupportPortal.Web.Parts;

/// <summary>What a form that comes back still holds.</summary>
internal static class KeptWords
{
    // What pages put into forms by themselves.
    private static readonly HashSet<string> OfThePage = new(StringComparer.OrdinalIgnoreCase)
    {
        "__RequestVerificationToken", "After", "All", "Back", "Entry", "Kept", "Key", "OwnNumber", "Packs", "Person", "Picks", "Preview", "ReturnUrl", "Role",
        "Seen", "Sent", "Shown", "Solution", "State", "Token", "Unused", "Version", "WhenPaid",
    };

    /// <summary>What is kept, and what has to be given again: a page can neither choose files nor hand a password back. Empty where nobody typed.</summary>
    public static string Of(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return "";
        var form = context.Request.Form;
        var files = context.Features.Get<ReceivedFiles>() is null ? form.Files.Select(file => file.FileName).Where(name => name.Length > 0).ToList() : [];
        return (Kept(form), files.Count) switch
        {
            (var kept, 0) => kept,
            ("", _) => Again(files),
            (var kept, _) => $"{kept} {Again(files)}",
        };
    }

    /// <summary>Which files have to be chosen again, in a sentence; empty without files.</summary>
    public static string Again(IReadOnlyList<string> files) =>
        files.Count == 0 ? "" : T("Files have to be chosen again: {0}.", string.Join(", ", files));

    private static string Kept(IFormCollection form)
    {
        var typed = form.Where(field => IsTyped(field.Key, field.Value)).Select(field => field.Key).ToList();
        return (typed.Exists(key => !IsPassword(key)), typed.Exists(IsPassword)) switch
        {
            (true, true) => T("What you typed is kept, but for the password: type it again."),
            (true, false) => T("Everything you typed is kept."),
            (false, true) => T("Type the password again."),
            _ => "",
        };
    }

    private static bool IsPassword(string key) => key.EndsWith("Password", StringComparison.Ordinal);

    private static bool IsTyped(string key, IEnumerable<string?> values) =>
        !OfThePage.Contains(key[(key.LastIndexOf('.') + 1)..].Split('[')[0])
        && (IsPassword(key) || values.Any(value => !string.IsNullOrWhiteSpace(value) && value is not ("true" or "false")));
}
