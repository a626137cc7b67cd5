using System.Text.Json;
using System.Text.RegularExpressions;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>
/// The answers that come with the portal: <c>faq.json</c> has their order, topics and the rules that raise the questions;
/// <c>faq.en.md</c> and its translations have the texts, each under <c>## Question {#slug}</c>.
/// </summary>
internal static partial class FaqFile
{
    private const string Folder = "SupportPortal.Application.Help.Seed.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>The languages in which there is a file.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. typeof(FaqFile).Assembly.GetManifestResourceNames().Select(name => Named().Match(name)).Where(match => match.Success).Select(match => match.Groups["language"].Value).Order(StringComparer.Ordinal)];

    /// <summary>The answers, in their order.</summary>
    public static IReadOnlyList<Place> Places() => JsonSerializer.Deserialize<List<Place>>(Read("faq.json"), Json)!;

    /// <summary>The texts of a language, by slug.</summary>
    public static IReadOnlyDictionary<string, (string Question, string Text)> Texts(string language)
    {
        var file = Read($"faq.{language}.md").ReplaceLineEndings("\n");
        var heads = Head().Matches(file);
        return heads.Select((head, index) => (Head: head, End: index + 1 < heads.Count ? heads[index + 1].Index : file.Length)).ToDictionary(
            one => one.Head.Groups["slug"].Value,
            one => (one.Head.Groups["question"].Value, file[(one.Head.Index + one.Head.Length)..one.End].Trim()),
            StringComparer.Ordinal);
    }

    private static string Read(string name)
    {
        using var stream = typeof(FaqFile).Assembly.GetManifestResourceStream(Folder + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^## (?<question>.+) \{#(?<slug>[a-z0-9-]+)\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"Seed\.faq\.(?<language>[a-z]{2})\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    /// <summary>Where an answer stands.</summary>
    /// <param name="Slug">Its name in addresses.</param>
    /// <param name="Topic">What it is about.</param>
    /// <param name="Rules">The rules that raise its question.</param>
    internal sealed record Place(string Slug, FaqTopic Topic, IReadOnlyList<string> Rules);
}
