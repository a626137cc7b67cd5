using System.Text.Json;
using System.Text.RegularExpressions;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Plans;

/// <summary>
/// The kinds of help that come with the portal: <c>exclusions.json</c> has them in their order, with the English texts, and
/// <c>exclusions.sv.json</c> and the like the texts of the other languages, by code.
/// </summary>
internal static partial class ExclusionFile
{
    private const string Folder = "SupportPortal.Application.Plans.Seed.";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The languages besides English.</summary>
    public static IReadOnlyList<string> Translations { get; } =
        [.. typeof(ExclusionFile).Assembly.GetManifestResourceNames().Select(name => Named().Match(name)).Where(match => match.Success).Select(match => match.Groups["language"].Value).Order(StringComparer.Ordinal)];

    /// <summary>The kinds, each with its texts in every language.</summary>
    public static IReadOnlyList<(Kind Kind, IReadOnlyList<ExclusionText> Texts)> All()
    {
        var translated = Translations.ToDictionary(language => language, language => Read<Dictionary<string, Text>>($"exclusions.{language}.json"));
        return [.. Read<List<Kind>>("exclusions.json").Select(kind => (kind, (IReadOnlyList<ExclusionText>)
            [kind.In(Exclusion.Fallback), .. translated.Where(one => one.Value.ContainsKey(kind.Code)).Select(one => one.Value[kind.Code].In(one.Key))]))];
    }

    private static T Read<T>(string name)
    {
        using var stream = typeof(ExclusionFile).Assembly.GetManifestResourceStream(Folder + name)!;
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }

    [GeneratedRegex(@"Seed\.exclusions\.(?<language>[a-z]{2})\.json$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    /// <summary>What is told about a kind of help.</summary>
    internal record Text(string Title, string Explanation, string Instead)
    {
        /// <summary>The same as the text of a language.</summary>
        public ExclusionText In(string language) => new(language, Title, Explanation, Instead);
    }

    /// <summary>A kind of help, with its English text.</summary>
    internal sealed record Kind(string Code, bool IsCovered, Uri? Pointer, string Title, string Explanation, string Instead) : Text(Title, Explanation, Instead);
}
