using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Web.Localization;

/// <summary>
/// The words of the interface in the language of the request (R36). The English words are the key, so that a sentence that
/// changes wants its translations anew; those are in <c>Localization/Area.language.resx</c>. Placeholders are
/// <c>{0}</c>, <c>{1}</c>… Words that are one in English and two elsewhere are told apart by a context in front: <c>[state] Open</c>.
/// </summary>
public static partial class Texts
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> ByLanguage = new();

    /// <summary>A text with its arguments; numbers are written as the language does.</summary>
    /// <param name="english">The English words, always a literal.</param>
    /// <param name="arguments">What stands for <c>{0}</c>, <c>{1}</c>…</param>
    public static string T(string english, params object?[] arguments)
    {
        var words = Find(english) ?? Bare(english);
        return arguments.Length == 0 ? words : string.Format(CultureInfo.CurrentCulture, words, arguments);
    }

    /// <summary>A text about a number, in the plural form of the language.</summary>
    /// <param name="forms">The two English forms, always a literal: <c>{0} incident|{0} incidents</c>.</param>
    /// <param name="count">The number, which is <c>{0}</c> of the text.</param>
    /// <param name="more">What stands for <c>{1}</c>, <c>{2}</c>…</param>
    public static string TCount(string forms, long count, params object?[] more) =>
        string.Format(CultureInfo.CurrentCulture, Form(forms, count), [count, .. more]);

    /// <summary>A text with markup in it: <c>Read {0:the rules} first.</c> with a link whose words are translated in place.</summary>
    /// <param name="english">The English words, always a literal; they are encoded.</param>
    /// <param name="parts">The markup for <c>{0}</c>, <c>{1}</c>…; each is given the words after the colon, or nothing.</param>
    public static IHtmlContent THtml(string english, params Func<string, IHtmlContent>[] parts) =>
        Fill(Find(english) ?? Bare(english), parts);

    /// <summary>A text about a number with markup in it, whose first part says the number.</summary>
    /// <param name="forms">The two English forms, always a literal.</param>
    /// <param name="count">The number that chooses the form.</param>
    /// <param name="parts">The markup for <c>{0}</c>, <c>{1}</c>…</param>
    public static IHtmlContent TCountHtml(string forms, long count, params Func<string, IHtmlContent>[] parts) => Fill(Form(forms, count), parts);

    /// <summary>Words in another language than that of the request, for what somebody else reads.</summary>
    /// <param name="language">Their language.</param>
    /// <param name="say">Says the words.</param>
    public static string InLanguage(CultureInfo language, Func<string> say)
    {
        var own = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language;
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = own;
        }
    }

    private static string Form(string forms, long count) => Find(forms) is { } translated
        ? Plural.Choose(translated, CultureInfo.CurrentUICulture, count)
        : Plural.Choose(Bare(forms), CultureInfo.InvariantCulture, count);

    private static HtmlContentBuilder Fill(string words, Func<string, IHtmlContent>[] parts)
    {
        var html = new HtmlContentBuilder();
        var at = 0;
        foreach (Match part in Part().Matches(words))
        {
            html.Append(words[at..part.Index]).AppendHtml(parts[int.Parse(part.Groups["index"].ValueSpan, CultureInfo.InvariantCulture)](part.Groups["words"].Value));
            at = part.Index + part.Length;
        }

        html.Append(words[at..]);
        return html;
    }

    private static string? Find(string english) =>
        ByLanguage.GetOrAdd(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, Load).GetValueOrDefault(english);

    // Most have no context in front, and English is asked for most.
    private static string Bare(string english) => english is ['[', ..] ? Context().Replace(english, "", 1) : english;

    private static FrozenDictionary<string, string> Load(string language)
    {
        // English is what the pages say; nobody translates it.
        if (!Languages.Has(language) || language == Languages.English)
            return FrozenDictionary<string, string>.Empty;
        var satellite = typeof(Texts).Assembly.GetSatelliteAssembly(CultureInfo.GetCultureInfo(language));
        return satellite.GetManifestResourceNames()
            .Where(name => name.StartsWith(typeof(Texts).Namespace + ".", StringComparison.Ordinal))
            .SelectMany(name => Read(satellite, name))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Read(Assembly satellite, string name)
    {
        using var reader = new ResourceReader(satellite.GetManifestResourceStream(name)!);
        return [.. reader.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!))];
    }

    [GeneratedRegex(@"\{(?<index>\d)(?::(?<words>[^}]*))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\[[a-z ]+\] ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Context();
}
