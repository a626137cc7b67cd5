using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SupportPortal.Web.Tests.House;

/// <summary>The texts that the pages name, and those that the languages have.</summary>
internal static partial class SourceTexts
{
    public static readonly string[] Languages = ["sv", "pl", "nb"];

    /// <summary>Each text of the source, and whether it has plural forms.</summary>
    public static IReadOnlyDictionary<string, bool> Used { get; } = Sources()
        .SelectMany(file => Call().Matches(File.ReadAllText(file.FullName)))
        .Where(call => call.Groups["text"].Success)
        .GroupBy(call => Escape().Replace(call.Groups["text"].Value, "${escaped}"), call => call.Groups["count"].Success, StringComparer.Ordinal)
        .ToDictionary(calls => calls.Key, calls => calls.Any(hasForms => hasForms), StringComparer.Ordinal);

    /// <summary>Calls whose first argument is not a literal, so that nobody can know what to translate.</summary>
    public static IEnumerable<string> Unreadable => Sources()
        .SelectMany(file => Call().Matches(File.ReadAllText(file.FullName)).Where(call => !call.Groups["text"].Success).Select(call => $"{file.Name}: {call.Value}"));

    /// <summary>The texts of a language, in all areas.</summary>
    public static IEnumerable<(string Area, string Key, string Value)> In(string language) =>
        from file in Repository.Files("src/SupportPortal.Web/Localization", $"*.{language}.resx")
        from text in XDocument.Load(file.FullName).Root!.Elements("data")
        select (file.Name, (string)text.Attribute("name")!, (string)text.Element("value")!);

    private static IEnumerable<FileInfo> Sources() =>
        Repository.Files("src/SupportPortal.Web", "*.cs").Concat(Repository.Files("src/SupportPortal.Web", "*.cshtml"))
            .Where(file => file.Directory!.Name != "Localization");

    [GeneratedRegex("""(?<![\w.])T(?:(?<count>Count(?:Html)?)|Html)?\(\s*(?:"(?<text>(?:[^"\\]|\\.)*)"|[^"\s])""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"\\(?<escaped>.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
