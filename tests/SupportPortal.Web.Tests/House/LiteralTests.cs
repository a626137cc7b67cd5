using System.Text.RegularExpressions;

namespace SupportPortal.Web.Tests.House;

public sealed partial class LiteralTests
{
    // The pages of Development are for developers, in English.
    [Fact]
    [Rule("R36")]
    public void No_page_writes_words_that_are_not_translated() =>
        Assert.Empty(from page in CompiledPages.Written()
                     where page.Page.StartsWith("Pages_", StringComparison.Ordinal) && !page.Page.StartsWith("Pages_Dev_", StringComparison.Ordinal)
                     from words in WordsIn(page.Markup)
                     select $"{page.Page}: {words}");

    [Fact]
    public void The_words_of_a_page_that_is_not_translated_would_be_found() =>
        Assert.NotEmpty(CompiledPages.Written().Where(page => page.Page.StartsWith("Pages_Dev_", StringComparison.Ordinal)).SelectMany(page => WordsIn(page.Markup)));

    private static IEnumerable<string> WordsIn(string markup) =>
        Text().Matches(markup).Concat(Attribute().Matches(markup)).Select(found => found.Groups["words"].Value.Trim(CompiledPages.WorkedOut, ' ', '\n', '\r'))
            .Where(words => Word().IsMatch(words));

    // Between tags; a tag may have attributes that were worked out.
    [GeneratedRegex("""(?:>|^)(?<words>[^<>]+)(?:<|$)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Text();

    [GeneratedRegex("""\b(?:aria-label|aria-description|title|alt|placeholder|data-label|data-[a-z]+-text|Label|Hint|Title|Choose|Empty|Prefix|Suffix|Words|Action)="(?<words>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
